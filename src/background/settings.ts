/**
 * The settings in force: the reader's own, with what an administrator has set by policy in their place. A policy may
 * come late, or change: whoever has to know is told.
 */
import type { ManagedSettings, Settings } from '../contract';
import type { ReaderStore } from '../data/reader-store';
import { ownChange, parseManaged, withManaged } from '../data/settings';
import { browser } from '../platform/browser';

/** Milliseconds that settings wait for the policy: right after it was installed, Chromium may take seconds. */
const PATIENCE = 500;

export interface SettingsInForce {
  read(): Promise<Settings>;
  /** Takes over what the reader may change; answers what now holds. */
  change(change: Partial<Settings>): Promise<Settings>;
}

export function openSettings(reader: ReaderStore, onChange: (settings: Settings) => void): SettingsInForce {
  let managed: ManagedSettings = {};
  const read = async () => withManaged(await reader.settings(), managed);
  const learn = async () => {
    // Firefox refuses where there is no policy.
    const data = await browser.storage.managed.get(null).catch(() => ({}));
    const parsed = parseManaged(data);
    for (const problem of parsed.problems) console.warn(`Set by policy, and not understood: ${problem}`);
    if (JSON.stringify(parsed.managed) === JSON.stringify(managed)) return;
    managed = parsed.managed;
    onChange(await read());
  };
  const known = Promise.race([learn(), new Promise((done) => setTimeout(done, PATIENCE))]).catch(() => undefined);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void learn();
  });
  return {
    async read() {
      await known;
      return read();
    },
    async change(change) {
      await known;
      await reader.changeSettings(ownChange(change, await reader.settings(), managed));
      return read();
    },
  };
}
