// Bundles a command of src/cli into .cache and runs it: `node scripts/cli.mjs scan FILE…`.

import { pathToFileURL } from 'node:url';
import { bundleCommand } from '../build.mjs';
import { ensureDependencies } from './with-dependencies.mjs';

ensureDependencies();
const [command] = process.argv.splice(2, 1);
const outfile = await bundleCommand(command);
process.argv[1] = outfile;
await import(pathToFileURL(outfile).href);
