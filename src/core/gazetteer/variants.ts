/** What the names of one folded spelling say, as the fields of entries, LISTS and EXACT have it: see `image.ts`. */
import { MAX_VARIANTS } from './image';
import { type LeftOut, SPECIAL_NAME, type SpecialName } from './rows';
import { Uint32List } from './uint32-list';

export class Variants {
  /** LISTS and EXACT as in the image. */
  readonly lists = new Uint32List();
  readonly exact: number[] = [];
  /** Names left out here, because they were there before or are one spelling too many. */
  dropped = 0;
  readonly #exactPlaces = new Map<string, number>();
  readonly #special: readonly SpecialName[];
  readonly #leftOut: LeftOut[];

  constructor(special: readonly SpecialName[], leftOut: LeftOut[]) {
    this.#special = special;
    this.#leftOut = leftOut;
  }

  /** The field of an entry with the payloads of rows `from` to `past`. */
  fieldOf(payloads: Uint32List, from: number, past: number): number {
    const first = payloads.at(from);
    if (past - from === 1 && first < SPECIAL_NAME) return first * 2;
    const own: number[] = [];
    for (let row = from; row < past; row++) own.push(payloads.at(row));
    // Special names in the order in which they came: the first spellings are those that stay.
    own.sort((a, b) => a - b);
    const variants = new Map<number, Set<number>>();
    for (const payload of own) {
      if (payload < SPECIAL_NAME) this.#add(variants, 0, payload, '');
      else {
        const { gap, exact, payload: itsPayload, surface } = this.#special[payload - SPECIAL_NAME]!;
        const spec = exact === undefined ? gap : gap | ((this.#storeExact(exact) + 1) << 2);
        this.#add(variants, spec, itsPayload, surface);
      }
    }
    if (variants.size === 1 && variants.get(0)?.size === 1 && first < SPECIAL_NAME) return first * 2;
    const field = this.lists.length * 2 + 1;
    this.lists.push(variants.size);
    for (const [spec, bearers] of variants) {
      this.lists.push(spec);
      this.lists.push(bearers.size);
      for (const bearer of bearers) this.lists.push(bearer);
    }
    return field;
  }

  #add(variants: Map<number, Set<number>>, spec: number, payload: number, surface: string): void {
    const variant = variants.get(spec);
    if (variant) {
      // The same name of the same bearer twice is one.
      if (variant.has(payload)) this.dropped++;
      else variant.add(payload);
    } else if (variants.size < MAX_VARIANTS) variants.set(spec, new Set([payload]));
    else {
      this.dropped++;
      this.#leftOut.push({ surface, payload, reason: 'too-many-spellings' });
    }
  }

  #storeExact(form: string): number {
    let place = this.#exactPlaces.get(form);
    if (place === undefined) {
      place = this.exact.length;
      this.#exactPlaces.set(form, place);
      this.exact.push(form.length);
      for (let i = 0; i < form.length; i++) this.exact.push(form.charCodeAt(i));
    }
    return place;
  }
}
