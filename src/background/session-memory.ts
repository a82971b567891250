/**
 * What is remembered until the browser is closed, and through every stop of the background: it stands in the
 * browser's session memory, never on disk. Of each kind the newest entries only.
 */
import { browser } from '../platform/browser';

export class SessionMemory<T> {
  /** Changes one after another: two at once would each forget the other's entry. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param kind what is remembered: the key in the browser's memory
   * @param most how many entries are kept
   */
  constructor(
    private readonly kind: string,
    private readonly most: number,
  ) {}

  async get(key: string): Promise<T | undefined> {
    const entries = await this.#read();
    return Object.hasOwn(entries, key) ? entries[key] : undefined;
  }

  /** Remembers a value in place of what was known of the key; undefined forgets it. */
  set(key: string, value: T | undefined): Promise<void> {
    const change = async () => {
      const { [key]: _, ...others } = await this.#read();
      const kept = Object.entries(others);
      if (value !== undefined) kept.push([key, value]);
      await browser.storage.session.set({ [this.kind]: Object.fromEntries(kept.slice(-this.most)) });
    };
    const changed = this.#last.then(change);
    this.#last = changed.catch(() => undefined);
    return changed;
  }

  async #read(): Promise<Record<string, T>> {
    const stored = (await browser.storage.session.get(this.kind))[this.kind];
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, T>) : {};
  }
}
