/**
 * Reading the stored image of a gazetteer, which is what a background waits for after each start. While a large one is
 * on its way, the engine scans a text of its own: the first page would otherwise be scanned by code that nobody has
 * compiled yet, which takes five times as long. A small image is there too soon for that.
 */
import { compileGazetteer, Gazetteer } from '../core/gazetteer/gazetteer';

/** From here on, reading takes longer than the rehearsal, some 9 ms: see bench/DESIGN.md. */
const LARGE = 8 << 20;

const NAMES = ['Fulano de Tal', 'Fulano Tal'];
const SENTENCE = 'The judge asked Fulano de Tal, of Núñez and Others, what el señor Fulano Tal had to say about it. ';
/** Enough for loops to be compiled. */
const SENTENCES = 110;

export async function readImage(stored: Blob): Promise<ArrayBuffer> {
  const reading = stored.arrayBuffer();
  if (stored.size >= LARGE) rehearse();
  return reading;
}

function rehearse(): void {
  const { image } = compileGazetteer(NAMES.map((surface, payload) => ({ surface, payload })));
  Gazetteer.open(image).scan(SENTENCE.repeat(SENTENCES));
}
