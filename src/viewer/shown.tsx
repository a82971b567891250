/** A document that is open: the bar, what was not searched, the leaves, the actors beside them, the keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../platform/translator';
import { ActorSide, Outline } from './actor-side';
import { Bar, FindBar, type Side } from './bar';
import type { OpenPdf } from './open';
import { Reading } from './reading';
import { nameOf, type Source } from './source';

/** Pages as ranges: 2–3, 7. */
function ranges(pages: readonly number[], most = 12): string {
  const parts: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = parts.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else parts.push([page, page]);
  }
  const said = parts.slice(0, most).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return said.join(', ') + (parts.length > most ? ' …' : '');
}

/** What was not searched, and the way there. */
function NotSearched({ reading, t }: { reading: Reading; t: Translator }) {
  const { scans, unread, pages } = reading;
  const [first] = [...scans, ...unread].sort((a, b) => a - b);
  if (first === undefined) return null;
  return (
    <div class="banner" role="status">
      <p>
        {scans.length === 1 && <b>{t('pdfScansOne', String(pages))} </b>}
        {scans.length > 1 && (
          <>
            <b>{t('pdfScans', String(scans.length), String(pages))}</b> {t('pdfScansWhich', ranges(scans))}{' '}
          </>
        )}
        {unread.length > 0 && <b>{t('pdfUnread', ranges(unread))}</b>}
      </p>
      <button type="button" class="link-btn" onClick={() => reading.leaves.goTo(first)}>
        {t('pdfGoTo', String(first))}
      </button>
    </div>
  );
}

/** What a key does in the viewer, where nothing is being typed. Moving and paging is the browser's own. */
function actionOf(event: KeyboardEvent, { leaves }: Reading, find: () => void): (() => void) | undefined {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'f') return find;
    if (key === '+' || key === '=') return () => leaves.setZoom((leaves.percent / 100) * 1.2);
    if (key === '-') return () => leaves.setZoom(leaves.percent / 120);
    return key === '0' ? () => leaves.setZoom('width') : undefined;
  }
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
  if (event.altKey || typing || event.defaultPrevented) return undefined;
  const actions: Record<string, () => void> = {
    n: () => leaves.goTo(leaves.current + 1),
    ArrowRight: () => leaves.goTo(leaves.current + 1),
    p: () => leaves.goTo(leaves.current - 1),
    ArrowLeft: () => leaves.goTo(leaves.current - 1),
    Home: () => leaves.goTo(1),
    End: () => leaves.goTo(leaves.count),
    r: () => leaves.rotate(),
  };
  return actions[key];
}

export function Shown({
  source,
  pdf,
  first,
  t,
}: {
  source: Source;
  pdf: OpenPdf;
  first: { width: number; height: number };
  t: Translator;
}) {
  const container = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const [reading, setReading] = useState<Reading>();
  const [, redraw] = useState(0);
  const [side, setSide] = useState<Side>('actors');
  const [finding, setFinding] = useState(false);

  useEffect(() => {
    let frame = 0;
    const changed = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        redraw((n) => n + 1);
      });
    };
    const words = { failed: t('pdfPageFailed'), page: (page: number) => `${t('pdfPage')} ${page}` };
    const one = new Reading(pdf.document, first, container.current!, words, changed);
    setReading(one);
    return () => {
      cancelAnimationFrame(frame);
      one.end();
    };
  }, [pdf]);
  useEffect(() => {
    if (!reading) return;
    const listen = (event: KeyboardEvent) => {
      const act = actionOf(event, reading, () => setFinding(true));
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [reading]);
  useEffect(() => {
    const watch = new ResizeObserver(() =>
      document.body.style.setProperty('--head', `${head.current?.offsetHeight ?? 0}px`),
    );
    watch.observe(head.current!);
    return () => watch.disconnect();
  }, []);

  return (
    <>
      <header class="pdf-head" ref={head}>
        <h1 class="visually-hidden">{nameOf(source)}</h1>
        {reading && (
          <>
            <Bar
              source={source}
              reading={reading}
              side={side}
              finding={finding}
              t={t}
              onSide={setSide}
              onFind={setFinding}
            />
            {finding && <FindBar reading={reading} t={t} onClose={() => setFinding(false)} />}
            <NotSearched reading={reading} t={t} />
            {!reading.isWhole && (
              <progress
                class="visually-hidden"
                max={reading.pages}
                value={reading.read}
                aria-label={t('pdfPagesRead', String(reading.read), String(reading.pages))}
              />
            )}
            {!reading.isWhole && (
              <div class="progress" style={{ inlineSize: `${(100 * reading.read) / reading.pages}%` }} />
            )}
          </>
        )}
      </header>
      <div class={side ? 'work with-side' : 'work'}>
        <main class="leaves" ref={container} />
        {reading && side && (
          <aside class="pdf-side" aria-label={t(side === 'actors' ? 'pdfActors' : 'pdfOutline')}>
            {side === 'actors' ? (
              <ActorSide source={source} reading={reading} t={t} />
            ) : (
              <>
                <div class="section-head">
                  <h2>{t('pdfOutline')}</h2>
                </div>
                <nav class="outline">
                  <Outline entries={reading.outline} onGo={(page) => reading.leaves.goTo(page)} />
                </nav>
              </>
            )}
          </aside>
        )}
      </div>
    </>
  );
}
