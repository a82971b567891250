// Builds the extension for both browsers: `npm run build` writes dist/chromium and dist/firefox, loadable as they
// are. One source, one manifest; what differs per browser is in `manifestFor`.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

export const BROWSERS = ['chromium', 'firefox'];

/** The extension's own pages: a folder each, with index.html, main.tsx and style sheets of its own. */
const pages = () => readdirSync(at('src/pages')).filter((name) => existsSync(at('src/pages', name, 'main.tsx')));

/** The manifest without the keys that the browser does not know. */
export function manifestFor(browser) {
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  if (browser === 'chromium') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    for (const script of manifest.content_scripts) delete script.css_origin;
  } else {
    delete manifest.background.service_worker;
    delete manifest.key;
    delete manifest.minimum_chrome_version;
    delete manifest.message_serialization;
    delete manifest.side_panel;
    delete manifest.storage;
    delete manifest.incognito;
    // Firefox lets no extension fetch files.
    const policy = manifest.content_security_policy;
    policy.extension_pages = policy.extension_pages.replace(' file:', '');
    manifest.permissions = manifest.permissions.filter((p) => p !== 'sidePanel');
  }
  return manifest;
}

/**
 * The manifest's policy lets the viewer fetch the PDF that the reader opened, and its worker run the decoders of scans;
 * the other pages take that back for themselves, and the viewer does in part: in its document no such code runs, and
 * once the PDF is there nothing is fetched any more (`forgoRequests`).
 */
function withoutRequests(html) {
  return html.replace(
    '<meta charset="utf-8">',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="script-src 'self'; connect-src 'self'">`,
  );
}

/** What pdf.js needs beside its code: its worker, and what PDFs do not bring along: tables of codes, fonts, decoders. */
function copyPdfJs(out) {
  const from = at('node_modules/pdfjs-dist');
  cpSync(path.join(from, 'build/pdf.worker.min.mjs'), path.join(out, 'pdf.worker.mjs'));
  cpSync(path.join(from, 'LICENSE'), path.join(out, 'LICENSE-pdfjs'));
  for (const folder of ['cmaps', 'standard_fonts', 'wasm'])
    cpSync(path.join(from, folder), path.join(out, folder), {
      recursive: true,
      filter: (file) => !/fallback\.js$/.test(file),
    });
}

/**
 * What all targets know, though esbuild is not sure of it: patterns with `\p{…}` would become calls of `new RegExp`,
 * which run each time that the pattern is met.
 */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/** The patterns in a module's code with the small classes in place of Unicode's. */
async function compactPatterns(/** @type {string} */ code, /** @type {(pattern: string) => string} */ compact) {
  const { parse } = await import('acorn');
  /** @type {import('acorn').Token[]} */
  const tokens = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
  return tokens
    .filter(({ value }) => value?.pattern?.includes('\\p{'))
    .reduceRight(
      (made, { start, end, value }) =>
        `${made.slice(0, start)}/${compact(value.pattern)}/${value.flags}${made.slice(end)}`,
      code,
    );
}

/**
 * Options for what resolves names: its patterns have the small classes of `compact-classes.ts`, those that stand in
 * the source from here on, others when they are made. A background is started often, and would spend most of
 * its start on the classes of Unicode. The gazetteer's own stay: they say again what its table says already, and must
 * agree with it.
 * @type {{ inject: string[], plugins: import('esbuild').Plugin[] }}
 */
export const COMPACT_CLASSES = {
  inject: [at('src/platform/compact-classes.ts')],
  plugins: [
    {
      name: 'compact-classes',
      async setup({ onLoad, esbuild }) {
        const read = async (/** @type {string} */ file) =>
          (await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext', sourcefile: file }))
            .code;
        const module = await read(at('src/platform/compact-classes.ts'));
        const { withCompactClasses } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
        onLoad({ filter: /src[/\\]core[/\\].*\.ts$/ }, async ({ path: file }) => {
          if (file.startsWith(at('src/core/gazetteer'))) return undefined;
          return { contents: await compactPatterns(await read(file), withCompactClasses), loader: 'js' };
        });
      },
    },
  ],
};

/** What every page that is looked at loads is no larger, in bytes. */
const LARGEST_MAIN = 20 * 1024;

/** Bundles a command of src/cli for Node; answers where it is. */
export async function bundleCommand(command) {
  const { build: bundle } = await import('esbuild');
  const outfile = at('.cache/cli', `${command}.mjs`);
  await bundle({
    entryPoints: [at('src/cli', `${command}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: SUPPORTED,
    ...COMPACT_CLASSES,
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}

/** Compiles and checks the records; ends the build with every problem named when there is one. Answers where they are. */
async function compileRecords() {
  const tool = await bundleCommand('dataset');
  const { spawnSync } = await import('node:child_process');
  const folder = at('.cache/dataset');
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [tool, 'compile', folder], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the dataset has problems: see above');
  return folder;
}

/** The files of a folder and of those in it, in an order that is the same everywhere. */
const filesBelow = (/** @type {string} */ folder) =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(at(folder, file)).isFile())
    .sort();

/** Newest change below these files and folders, in milliseconds. */
function newest(...files) {
  return Math.max(
    ...files.map((file) => {
      const stat = statSync(file);
      return stat.isDirectory()
        ? Math.max(stat.mtimeMs, ...readdirSync(file).map((f) => newest(path.join(file, f))))
        : stat.mtimeMs;
    }),
  );
}

/** Whether dist is newer than everything it is made from. */
export function isFresh(browser) {
  const stamp = at('dist', browser, 'manifest.json');
  if (!existsSync(stamp)) return false;
  return (
    statSync(stamp).mtimeMs >
    newest(at('src'), at('assets'), at('manifest.json'), at('build.mjs'), at('package-lock.json'))
  );
}

/** Builds for the browsers given. Throws with a message when something is wrong. */
export async function build(browsers = BROWSERS) {
  const { build: bundle } = await import('esbuild');
  const dataset = await compileRecords();
  const hash = createHash('sha256');
  for (const file of readdirSync(dataset).sort()) hash.update(readFileSync(path.join(dataset, file)));
  // What an installed copy has cached is only good for the code that made it.
  for (const folder of ['src/core', 'src/record'])
    for (const file of filesBelow(folder)) hash.update(readFileSync(at(folder, file)));
  for (const file of ['src/data/search.ts', 'src/background/search.ts', 'src/platform/compact-classes.ts'])
    hash.update(readFileSync(at(file)));
  const digest = hash.digest('hex');
  for (const browser of browsers) {
    const out = at('dist', browser);
    rmSync(out, { recursive: true, force: true });
    cpSync(dataset, path.join(out, 'dataset'), { recursive: true });
    /** @type {import('esbuild').BuildOptions} */
    const options = {
      outdir: out,
      bundle: true,
      format: 'iife',
      target: browser === 'chromium' ? 'chrome140' : 'firefox150',
      supported: SUPPORTED,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      define: { BUNDLE_DIGEST: JSON.stringify(digest), TARGET: JSON.stringify(browser) },
      logLevel: 'error',
    };
    await bundle({
      ...options,
      ...COMPACT_CLASSES,
      entryPoints: [
        { in: at('src/background/main.ts'), out: 'background/main' },
        ...pages().map((name) => ({ in: at('src/pages', name, 'main.tsx'), out: `pages/${name}/main` })),
      ],
    });
    await bundle({
      ...options,
      entryPoints: [
        { in: at('src/content/main.ts'), out: 'content/main' },
        { in: at('src/content/article.ts'), out: 'content/article' },
        { in: at('src/content/display.ts'), out: 'content/display' },
        { in: at('src/content/popover/main.tsx'), out: 'content/popover' },
      ],
      alias: { 'webextension-polyfill': at('src/platform/native-api.ts') },
    });
    // Read by Chromium: nearly all of it runs at once, and is compiled together instead of function by function.
    for (const script of ['main', 'display']) {
      const file = path.join(out, `content/${script}.js`);
      writeFileSync(file, `//# allFunctionsCalledOnLoad\n${readFileSync(file, 'utf8')}`);
    }
    const main = path.join(out, 'content/main.js');
    const { size } = statSync(main);
    if (size > LARGEST_MAIN)
      throw new Error(`${main} has ${size} bytes; every page would load more than ${LARGEST_MAIN}`);
    await bundle({
      ...options,
      format: 'esm',
      entryPoints: [{ in: at('src/viewer/main.tsx'), out: 'viewer/main' }],
    });
    copyPdfJs(path.join(out, 'viewer'));
    for (const name of pages())
      for (const file of readdirSync(at('src/pages', name)).filter((f) => /\.(html|css)$/.test(f))) {
        const to = path.join(out, 'pages', name, file);
        if (file.endsWith('.css')) cpSync(at('src/pages', name, file), to);
        else writeFileSync(to, withoutRequests(readFileSync(at('src/pages', name, file), 'utf8')));
      }
    for (const file of ['index.html', 'style.css']) cpSync(at('src/viewer', file), path.join(out, 'viewer', file));
    mkdirSync(path.join(out, 'ui'), { recursive: true });
    for (const sheet of readdirSync(at('src/ui')).filter((f) => f.endsWith('.css')))
      cpSync(at('src/ui', sheet), path.join(out, 'ui', sheet));
    cpSync(at('src/content/highlight.css'), path.join(out, 'content/highlight.css'));
    mkdirSync(path.join(out, 'maps'), { recursive: true });
    cpSync(at('node_modules/world-atlas/countries-50m.json'), path.join(out, 'maps/countries.json'));
    cpSync(at('assets/icons'), path.join(out, 'icons'), { recursive: true });
    cpSync(at('assets/_locales'), path.join(out, '_locales'), { recursive: true });
    if (browser === 'chromium') cpSync(at('assets/managed-schema.json'), path.join(out, 'managed-schema.json'));
    cpSync(at('LICENSE'), path.join(out, 'LICENSE'));
    cpSync(at('assets/dataset/LICENSE'), path.join(out, 'dataset/LICENSE'));
    writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build();
    console.log('Built dist/chromium and dist/firefox.');
  } catch (error) {
    console.error(`Build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
