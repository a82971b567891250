/**
 * The memory that building takes at its peak, beside the strings that go in. A worker builds while the main thread
 * watches the memory of the whole process.
 */
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { compileGazetteer } from '../src/core/gazetteer/gazetteer';
import { makeNames } from './dictionary';
import { entriesOf } from './ours';

/** Runs in the worker, which has loaded the same program. */
export function buildInWorker(): void {
  const names = makeNames(workerData as number);
  globalThis.gc?.();
  globalThis.gc?.();
  parentPort!.once('message', () => {
    parentPort!.postMessage(compileGazetteer(entriesOf(names)).image.byteLength);
  });
  // Freed memory goes back to the system a little later.
  setTimeout(() => parentPort!.postMessage('ready'), 500);
}

/** Peak of the process's memory while `size` names become an image, less what it was before, in bytes. */
export async function measurePeak(size: number): Promise<{ peakBytes: number; imageBytes: number }> {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: size,
    // A small nursery: what the caller throws away while it hands names over is not the engine's.
    resourceLimits: { maxOldGenerationSizeMb: 4000, maxYoungGenerationSizeMb: 4 },
  });
  const next = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  await next();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 1);
  const built = next();
  worker.postMessage('go');
  const imageBytes = (await built) as number;
  clearInterval(watch);
  await worker.terminate();
  return { peakBytes: peak - before, imageBytes };
}
