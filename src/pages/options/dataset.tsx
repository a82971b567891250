/** Edition and health of the dataset, and what to do when it is not well. */
import { useEffect, useState } from 'preact/hooks';
import type { DatasetHealth } from '../../contract';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';
import { isOlderThanSixMonths } from '../../ui/words';
import { Part } from './setting';

/** Milliseconds that a whole dataset may take to be read back or written anew. */
const LONG = 60_000;

export function Dataset({ t }: { t: Translator }) {
  const [health, setHealth] = useState<DatasetHealth>();
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const learn = () => callBackground('health', null).then(setHealth);
  // biome-ignore format: one line reads best
  useEffect(() => void learn().catch((error: Error) => setSaid(t('datasetFailed', error.message))), []);

  const run = async (work: () => Promise<string>) => {
    setWorking(true);
    setSaid(t('datasetWorking'));
    try {
      const outcome = await work();
      await learn();
      // Last, so that the buttons can be pressed again once the outcome is read.
      setSaid(outcome);
    } catch (error) {
      setSaid(t('datasetFailed', (error as Error).message));
    } finally {
      setWorking(false);
    }
  };
  const check = () =>
    run(async () => {
      const { readable, expected, index } = await callBackground('checkDataset', null, LONG);
      const number = new Intl.NumberFormat(t.language);
      const counts = [number.format(readable), number.format(expected)] as const;
      if (readable < expected) return t('datasetDamaged', ...counts);
      return index === 'damaged' ? t('indexDamaged') : t('datasetSound', ...counts);
    });
  const rebuild = () =>
    run(async () => {
      await callBackground('rebuild', null, LONG);
      return t('datasetRebuilt');
    });
  const restore = () =>
    run(async () => {
      await callBackground('restore', null, LONG);
      return t('datasetRestored');
    });

  const acts = [
    { words: t('datasetCheck'), about: t('datasetCheckAbout'), act: check },
    { words: t('datasetRebuild'), about: t('datasetRebuildAbout'), act: rebuild },
    { words: t('datasetRestore'), about: t('datasetRestoreAbout'), act: restore },
  ];
  const old = health && isOlderThanSixMonths(health.edition, new Date().toISOString().slice(0, 10));
  return (
    <Part id="dataset" heading={t('setDataset')}>
      {health && (
        <div class="setting">
          <p class="label">{t('editionOf', t.date(health.edition))}</p>
          <p class="about">
            {health.storage === 'memory'
              ? t('inMemory')
              : t('datasetRecords', new Intl.NumberFormat(t.language).format(health.actors))}
          </p>
          {old && <p class="about caution">{t('editionOld')}</p>}
          {health.rebuilt && (
            <p class="about">
              {t('rebuilt', t.date(health.rebuilt.when.slice(0, 10)))} <span class="quiet">{health.rebuilt.why}</span>
            </p>
          )}
        </div>
      )}
      {acts.map(({ words, about, act }) => (
        <div class="setting" key={words}>
          <p class="label">{words}</p>
          <p class="about">{about}</p>
          <button type="button" class="btn beside" disabled={working} onClick={() => void act()}>
            {words}
          </button>
        </div>
      ))}
      <p class="outcome" role="status">
        {said}
      </p>
    </Part>
  );
}
