/** Citations of some sources to take along: as a reference manager reads them, or in one plain style. */
import { useState } from 'preact/hooks';
import type { Edition } from '../model';
import type { Translator } from '../platform/translator';
import {
  CITATION_FILES,
  type CitationFormat,
  type CitedSource,
  cslOf,
  cslOfEdition,
  formatCitations,
} from '../record/bibliography';
import { plainCitation } from '../ui/words';

type Choice = CitationFormat | 'plain';

const CHOICES: readonly (readonly [Choice, string | undefined])[] = [
  ['plain', undefined],
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['csl-json', 'CSL-JSON'],
];

/** The citations as one text. The edition of the dataset is cited with them where it is given. */
export function citationText(
  choice: Choice,
  cited: readonly CitedSource[],
  edition: Edition | undefined,
  t: Translator,
): string {
  if (choice === 'plain')
    return [...cited.map((entry) => plainCitation(entry, t)), ...(edition ? [edition.attribution] : [])]
      .map((line) => `${line}\n`)
      .join('');
  return formatCitations([...cited.map(cslOf), ...(edition ? [cslOfEdition(edition)] : [])], choice);
}

/** Saves a text as a file, from this page to the reader's disk. */
function save(text: string, file: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Format, copy, save. `name` is the file's, without its ending. */
export function Citations({
  cited,
  edition,
  name,
  t,
}: {
  cited: readonly CitedSource[];
  edition?: Edition;
  name: string;
  t: Translator;
}) {
  const [choice, setChoice] = useState<Choice>('plain');
  const [notice, setNotice] = useState('');
  const text = () => citationText(choice, cited, edition, t);
  const copy = () =>
    void navigator.clipboard.writeText(text()).then(
      () => setNotice(t('copied')),
      () => setNotice(t('copyRefused')),
    );
  const { ending, type } = choice === 'plain' ? { ending: 'txt', type: 'text/plain' } : CITATION_FILES[choice];
  return (
    <div class="acts-row">
      <label class="field">
        {t('citations')}
        <select class="select" value={choice} onChange={(e) => setChoice(e.currentTarget.value as Choice)}>
          {CHOICES.map(([value, label]) => (
            <option key={value} value={value}>
              {label ?? t('plainStyle')}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="btn" onClick={copy}>
        {t('copyCitations')}
      </button>
      <button type="button" class="btn" onClick={() => save(text(), `${name}.${ending}`, type)}>
        {t('saveCitations')}
      </button>
      <span class="notice" role="status">
        {notice}
      </span>
    </div>
  );
}
