/** The reader's own data as a file: saved, and taken over from one. */
import { useRef, useState } from 'preact/hooks';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';
import { Part } from './setting';

/** Milliseconds that many thousands of decisions may take. */
const LONG = 30_000;

export function OwnData({ t }: { t: Translator }) {
  const [said, setSaid] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const save = async () => {
    try {
      const data = await callBackground('exportReaderData', null, LONG);
      const file = new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `backgrounder-${data.exported.slice(0, 10)}.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      setSaid('');
    } catch (error) {
      setSaid(t('datasetFailed', (error as Error).message));
    }
  };
  const takeOver = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { decisions } = await callBackground('importReaderData', { text: await file.text() }, LONG);
      setSaid(t.count('imported', decisions));
    } catch (error) {
      setSaid(t('importFailed', (error as Error).message.replace(/^importReaderData: /, '')));
    }
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <Part id="own-data" heading={t('setOwnData')} about={t('ownDataAbout')}>
      <div class="row">
        <button type="button" class="btn" onClick={() => void save()}>
          {t('exportData')}
        </button>
        <button type="button" class="btn" onClick={() => chooser.current?.click()}>
          {t('importData')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void takeOver(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="outcome" role="status">
        {said}
      </p>
    </Part>
  );
}
