/** Pieces that show claims: numerals that point to sources, the legal label, the status, the list of sources. */
import type { Actor, Reference, Source, SourceId, Status } from '../model';
import type { Translator } from '../platform/translator';
import type { Footnotes } from '../record/footnotes';
import { basisMark, type LegalLine } from '../record/legal-label';
import { textIn } from '../record/names';
import { legalWords, plainCitation, sourceWords, statusWords } from './words';

/** Raised numerals of these references, each a link to its source where that is known. */
export function Numerals({ refs, notes, t }: { refs: readonly Reference[]; notes: Footnotes; t: Translator }) {
  const numbers = notes.cite(refs);
  if (numbers.length === 0) return null;
  return (
    <sup class="ref">
      {numbers.map((number, i) => {
        const source = notes.source(number);
        const words = source && sourceWords(source, t);
        return (
          <span key={number}>
            {i > 0 && (
              // Eight sources of one sentence are wider than a narrow panel that is zoomed.
              <>
                ,<wbr />
              </>
            )}
            {source ? (
              <a
                href={source.url}
                target="_blank"
                rel="noopener noreferrer"
                title={words}
                aria-label={t('sourceNumber', String(number), words!)}
              >
                {number}
              </a>
            ) : (
              number
            )}
          </span>
        );
      })}
    </sup>
  );
}

/** The legal label: the gravest standing outcome first, reversals at the same size beside it. */
export function LegalLabel({
  actor,
  lines,
  notes,
  t,
}: {
  actor: Actor;
  lines: LegalLine[];
  notes: Footnotes;
  t: Translator;
}) {
  return (
    <>
      {lines.map((line) => {
        const { headline, details } = legalWords(line, actor, t);
        const refs = [line, line.sentence, line.upheld].flatMap((part) => part?.refs ?? []);
        return (
          <p class="status" key={line.step?.id ?? line.outcome}>
            <span class={`basis basis-${line.mark}`} aria-hidden="true" />
            <span>
              {headline}
              <Numerals refs={refs} notes={notes} t={t} />
            </span>
            {details.length > 0 && <small>{details.join('. ')}</small>}
          </p>
        );
      })}
    </>
  );
}

/** The status with since when, who says so, and as of when. */
export function StatusLine({ status, notes, t }: { status: Status; notes: Footnotes; t: Translator }) {
  const { headline, detail } = statusWords(status, t);
  return (
    <p class="status plain">
      <span class={`basis basis-${basisMark(status.basis)}`} aria-hidden="true" />
      <span>
        {headline}
        <Numerals refs={status.refs} notes={notes} t={t} />
      </span>
      <small>
        {detail}
        {status.note && `. ${textIn(status.note, t.language)}`}
      </small>
    </p>
  );
}

/** The footnotes: publisher with a link to the source, date, what kind of source, and a citation to copy. */
export function SourceList({
  notes,
  sources,
  t,
  onCopy,
}: {
  notes: Footnotes;
  sources: Record<SourceId, Source>;
  t: Translator;
  onCopy: (text: string) => void;
}) {
  return (
    <ol class="sources" aria-label={t('sources')}>
      {notes.sources.map((id) => {
        const source = sources[id];
        return (
          <li key={id}>
            {source ? (
              <span>
                <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title} lang={source.lang}>
                  {source.publisher}
                </a>
                {sourceWords(source, t).slice(source.publisher.length)}. {t.term('publisher', source.publisherType)}
                {source.copy ? `, ${t('readInCopy')}` : ''}
                {source.seenAs === 'part' ? `, ${t('readInPart')}` : ''}{' '}
                <button
                  type="button"
                  class="link-btn inline cite"
                  aria-label={`${t('cite')}: ${sourceWords(source, t)}`}
                  title={t('copyCitation')}
                  onClick={() => onCopy(plainCitation({ source, locators: [] }, t))}
                >
                  {t('cite')}
                </button>
              </span>
            ) : (
              <span>{id}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
