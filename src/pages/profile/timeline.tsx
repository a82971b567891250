/** The timeline: courts and authorities above, reports and allegations below, and all of it as a list behind. */
import type { EventType, LegalStepKind } from '../../model';
import type { Statement } from '../../record/statements';
import { attributionOf, sentenceOf } from '../../ui/sentences';
import { layOutTimeline, type PlacedItem, type TimelineItem } from './timeline-layout';
import { ClaimRefs, type View } from './view';

const WIDTH = 920;
const ROW = 34;

/** The event that tells the same as a legal step. */
const SAME_AS: Partial<Record<EventType, LegalStepKind[]>> = {
  arrest: ['arrested'],
  release: ['released'],
  extradition: ['extradited'],
  charge: ['charged', 'indicted'],
  trial: ['on-trial'],
  conviction: ['convicted', 'pleaded-guilty', 'sentenced'],
  acquittal: ['acquitted'],
  designation: ['designated'],
  delisting: ['delisted'],
};

type Dated = Extract<Statement, { kind: 'step' | 'event' }> & { date: string };

/** Steps and events with a date, oldest first; an event that a step tells already is left out. */
function datedStatements(statements: readonly Statement[]): Dated[] {
  const dated = statements.filter((s): s is Dated => (s.kind === 'step' || s.kind === 'event') && s.date !== undefined);
  const told = (event: Dated) =>
    event.kind === 'event' &&
    dated.some(
      (s) =>
        s.kind === 'step' &&
        s.date.slice(0, 7) === event.date.slice(0, 7) &&
        SAME_AS[event.claim.type]?.includes(s.step.step),
    );
  return dated.filter((s) => !told(s)).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function Mark({ item, y }: { item: PlacedItem; y: number }) {
  const form = { court: 'fill', official: 'half', reported: 'open', reversed: 'open', disputed: 'disputed' }[item.mark];
  if (item.end > item.x)
    return <rect class={`mark-${form}`} x={item.x} y={y - 4.5} width={item.end - item.x} height="9" />;
  return (
    <>
      <circle class={`mark-${form}`} cx={item.x} cy={y} r="4.5" />
      {form === 'half' && <path class="mark-fill" d={`M${item.x} ${y - 4.5}A4.5 4.5 0 0 0 ${item.x} ${y + 4.5}Z`} />}
      {item.mark === 'reversed' && <line class="strike" x1={item.x - 6} y1={y + 6} x2={item.x + 6} y2={y - 6} />}
    </>
  );
}

/** The section; nothing where fewer than two things are dated. */
export function Timeline({ view }: { view: View }) {
  const { t, numbers } = view;
  const dated = datedStatements(view.statements);
  if (dated.length < 2) return null;
  const itemOf = (s: Dated): TimelineItem => ({
    id: s.id,
    date: s.date,
    mark: s.mark,
    label: `${s.kind === 'step' ? t.term('legal', s.step.step) : t.term('event', s.claim.type)} (${numbers.get(s.id)})`,
  });
  const isOfficial = (s: Dated) => s.mark === 'court' || s.mark === 'official' || s.mark === 'reversed';
  const headings = [t('timelineOfficial'), t('timelineReported')];
  const groups = [dated.filter(isOfficial), dated.filter((s) => !isOfficial(s))];
  const { years, lanes } = layOutTimeline(
    groups.map((group) => group.map(itemOf)),
    WIDTH,
  );
  const tops: number[] = [];
  let height = 0;
  for (const lane of lanes) {
    tops.push(height);
    if (lane.rows > 0) height += 28 + lane.rows * ROW;
  }
  const [first, last] = [dated[0]!, dated.at(-1)!];
  return (
    <section class="wide" aria-labelledby="h-time">
      <h2 id="h-time">{t('timeline')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scroll" tabIndex={0}>
        <svg
          class="timeline"
          viewBox={`0 0 ${WIDTH} ${height + 28}`}
          role="img"
          aria-label={t('timelineFromTo', t.date(first.date), t.date(last.date))}
        >
          {years.map(({ year, x }) => (
            <g key={year}>
              <line class="grid" x1={x} x2={x} y1="0" y2={height} />
              <text x={x} y={height + 20} text-anchor={x < 20 ? 'start' : x > WIDTH - 20 ? 'end' : 'middle'}>
                {year}
              </text>
            </g>
          ))}
          <line class="axis" x1="0" x2={WIDTH} y1={height} y2={height} />
          {lanes.map(
            (lane, i) =>
              lane.rows > 0 && (
                <g key={headings[i]}>
                  <text x="0" y={tops[i]! + 16}>
                    {headings[i]}
                  </text>
                  {lane.items.map((item) => {
                    const y = tops[i]! + 28 + item.row * ROW + 20;
                    return (
                      <g key={item.id}>
                        <title>{`${t.date(item.date)}: ${item.label}`}</title>
                        <Mark item={item} y={y} />
                        <text
                          class="what"
                          x={item.leftwards ? item.end + 6 : item.x - 6}
                          y={y - 9}
                          text-anchor={item.leftwards ? 'end' : 'start'}
                        >
                          {item.label}
                        </text>
                      </g>
                    );
                  })}
                </g>
              ),
          )}
        </svg>
      </div>
      <details class="more">
        <summary>{t('timelineList')}</summary>
        <ol class="log">
          {dated.map((s) => (
            <li key={s.id}>
              <time>{t.date(s.date)}</time>
              <span>
                {s.kind === 'event' ? s.claim.title[t.language] : sentenceOf(s, view.nameOf, t)}
                <ClaimRefs ids={[s.id]} view={view} />{' '}
                {s.kind === 'event' && <small class="fine">{attributionOf(s, t)}</small>}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
