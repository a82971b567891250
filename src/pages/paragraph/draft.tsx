/** The text as it will be pasted, and the ways to take it along. */
import { useState } from 'preact/hooks';
import type { Language } from '../../model';
import type { Translator } from '../../platform/translator';
import { Citations } from '../citations';
import type { Composed } from './compose';
import { type TextFormat, toHtml, toMarkdown, toPlain } from './formats';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['pt', 'Português'],
];

/** Puts the text on the clipboard; rich text goes with its plain form, for places that take no other. */
async function copyAs(format: TextFormat, composed: Composed, language: Language): Promise<void> {
  if (format !== 'rich')
    return navigator.clipboard.writeText(format === 'markdown' ? toMarkdown(composed) : toPlain(composed));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([toHtml(composed, language)], { type: 'text/html' }),
      'text/plain': new Blob([toPlain(composed)], { type: 'text/plain' }),
    }),
  ]);
}

const COPIES = [
  ['rich', 'copyRich'],
  ['markdown', 'copyMarkdown'],
  ['plain', 'copyPlain'],
] as const;

export function Draft({
  composed,
  language,
  onLanguage,
  t,
}: {
  composed: Composed;
  language: Language;
  onLanguage: (language: Language) => void;
  t: Translator;
}) {
  const [notice, setNotice] = useState('');
  const { paragraphs, footnotes, closing } = composed;
  const copy = (format: TextFormat) =>
    void copyAs(format, composed, language).then(
      () => setNotice(t('copied')),
      () => setNotice(t('copyRefused')),
    );
  return (
    <section class="draft-column" aria-labelledby="h-draft">
      <div class="subject-head">
        <h2 id="h-draft">{t('paragraphDraft')}</h2>
        <label class="field">
          {t('paragraphLanguage')}
          <select class="select" value={language} onChange={(e) => onLanguage(e.currentTarget.value as Language)}>
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="draft" tabIndex={0} lang={language}>
        {paragraphs.length === 0 && <p class="fine">{t('paragraphEmpty')}</p>}
        {paragraphs.map(({ actor, sentences }) => (
          <p key={actor}>
            {sentences.map(({ id, text, numbers }) => (
              <span key={id}>
                {text}
                {numbers.length > 0 && <sup class="ref">[{numbers.join(', ')}]</sup>}{' '}
              </span>
            ))}
          </p>
        ))}
        {footnotes.length > 0 && (
          <ol aria-label={t('sources')}>
            {footnotes.map(({ number, text }) => (
              <li key={number}>
                <b>{number}</b>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        )}
        {closing.map((line) => (
          <p class="fine" key={line}>
            {line}
          </p>
        ))}
      </div>
      {paragraphs.length > 0 && (
        <>
          <div class="acts-row">
            {COPIES.map(([format, label]) => (
              <button
                key={format}
                type="button"
                class={format === 'rich' ? 'btn btn-primary' : 'btn'}
                onClick={() => copy(format)}
              >
                {t(label)}
              </button>
            ))}
            <span class="notice" role="status">
              {notice}
            </span>
          </div>
          <Citations cited={composed.cited} edition={composed.edition} name="backgrounder" t={t} />
        </>
      )}
    </section>
  );
}
