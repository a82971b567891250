/** A document that is open: the bar, what was not searched, the leaves, the actors beside them, the keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../platform/translator';
import { ActorSide, Outline } from './actor-side';
import { Bar, FindBar, type Side } from './bar';
import type { OpenPdf } from './open';
import { Reading } from './reading';
import type { Source } from './source';

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

function Scans({ reading, t }: { reading: Reading; t: Translator }) {
  const { withoutText, pages } = reading;
  const [first] = withoutText;
  if (first === undefined) return null;
  return (
    <div class="banner" role="status">
      <p>
        <b>{t('pdfScans', String(withoutText.length), String(pages))}</b> {t('pdfScansWhich', ranges(withoutText))}
      </p>
      <button type="button" class="link-btn" onClick={() => reading.leaves.goTo(first)}>
        {t('pdfGoTo', String(first))}
      </button>
    </div>
  );
}

/** Keys of the viewer, where nothing is being typed. Moving and paging is the browser's own. */
function onKey(event: KeyboardEvent, reading: Reading, find: () => void): void {
  const { leaves } = reading;
  const command = event.ctrlKey || event.metaKey;
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
  const act = (work: () => void) => {
    event.preventDefault();
    work();
  };
  if (command && event.key === 'f') return act(find);
  if (command && (event.key === '+' || event.key === '='))
    return act(() => leaves.setZoom((leaves.percent / 100) * 1.2));
  if (command && event.key === '-') return act(() => leaves.setZoom(leaves.percent / 120));
  if (command && event.key === '0') return act(() => leaves.setZoom('width'));
  if (command || event.altKey || typing) return;
  if (event.key === 'n' || event.key === 'ArrowRight') return act(() => leaves.goTo(leaves.current + 1));
  if (event.key === 'p' || event.key === 'ArrowLeft') return act(() => leaves.goTo(leaves.current - 1));
  if (event.key === 'Home') return act(() => leaves.goTo(1));
  if (event.key === 'End') return act(() => leaves.goTo(leaves.count));
  if (event.key === 'r') act(() => leaves.rotate());
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
    const listen = (event: KeyboardEvent) => onKey(event, reading, () => setFinding(true));
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
            <Scans reading={reading} t={t} />
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
              <ActorSide reading={reading} t={t} />
            ) : (
              <nav class="outline">
                <Outline entries={reading.outline} onGo={(page) => reading.leaves.goTo(page)} />
              </nav>
            )}
          </aside>
        )}
      </div>
    </>
  );
}
