/** The actors of a page as a list: one is current, and a stepper walks through its mentions in the text and back. */
import type { ActorOnPage, Profile } from '../../contract';
import type { Reason, Region, Tier } from '../../core/mention';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { BackIcon, ForwardIcon } from '../../ui/icons';
import { ShortLabel } from '../../ui/short-label';
import { reasonsInSentence } from '../../ui/words';

/** The mention in the text that the reader was led to last. */
export interface Current {
  actor: ActorId;
  tier: Tier;
  region: Region;
  index: number;
}

/** What a list needs of the page and hands back to the panel. */
export interface ListProps {
  actors: readonly ActorOnPage[];
  region: Region;
  profiles: ReadonlyMap<ActorId, Profile>;
  current: Current | undefined;
  t: Translator;
  onStep: (actor: ActorOnPage, region: Region, index: number) => void;
  onRead: (actor: ActorOnPage) => void;
}

/** What tells one line of the page from another, to find its button again. */
export function noteKey({ id, tier }: ActorOnPage): string {
  return `${tier} ${id}`;
}

/** An actor's name as the reader's language has it, or as the list of the page gives it. */
export function nameOf(id: ActorId, fallback: string, profiles: ReadonlyMap<ActorId, Profile>, t: Translator) {
  const profile = profiles.get(id);
  return profile ? displayName(profile.actor, t.language) : { value: fallback, lang: undefined };
}

/** The first few pages of a document on which an actor is named. */
function shortly(pages: readonly number[], most = 4): string {
  return pages.slice(0, most).join(', ') + (pages.length > most ? ' …' : '');
}

/** Whom a possible mention may mean, and what speaks most for and against it. */
function Doubt({ actor, profiles, t }: { actor: ActorOnPage; profiles: ListProps['profiles']; t: Translator }) {
  const names = (actor.candidates ?? [actor.id]).map(
    (id) => nameOf(id, id === actor.id ? actor.name : id, profiles, t).value,
  );
  const asked = names.length > 1 ? names.reduce((all, name) => t('orNames', all, name)) : names[0]!;
  const { reasons } = actor;
  const say = (side: string, reason: Reason | undefined) =>
    reason ? [`${side}: ${reasonsInSentence([reason], t)}`] : [];
  const said = [
    ...say(t('reasonFor'), reasons.for[0]),
    ...(reasons.against[0] ? say(t('reasonAgainst'), reasons.against[0]) : say(t('reasonMissing'), reasons.missing[0])),
  ];
  return (
    <span class="fine">
      {t('isItThis', asked)} {said.join('. ')}
    </span>
  );
}

function Stepper({
  actor,
  region,
  index,
  name,
  t,
  onStep,
}: { index: number; name: string } & Pick<ListProps, 'region' | 't' | 'onStep'> & { actor: ActorOnPage }) {
  const { mentions } = actor;
  const step = (by: 1 | -1) => onStep(actor, region, (index + by + mentions) % mentions);
  return (
    <div class="step">
      <button
        type="button"
        class="icon-btn"
        aria-label={`${t('previousMention')}: ${name}`}
        title={t('previousMention')}
        onClick={() => step(-1)}
      >
        <BackIcon />
      </button>
      <span class="count">{t('mentionOf', String(index + 1), String(mentions))}</span>
      <button
        type="button"
        class="icon-btn"
        aria-label={`${t('nextMention')}: ${name}`}
        title={t('nextMention')}
        onClick={() => step(1)}
      >
        <ForwardIcon />
      </button>
    </div>
  );
}

function Row({ actor, ...list }: Omit<ListProps, 'actors'> & { actor: ActorOnPage }) {
  const { region, profiles, current, t, onStep, onRead } = list;
  const isCurrent = current?.actor === actor.id && current.tier === actor.tier && current.region === region;
  const name = nameOf(actor.id, actor.name, profiles, t);
  const possible = actor.tier === 'possible';
  const shown = possible ? `“${actor.surface}”` : name.value;
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <button
        type="button"
        class="item"
        title={t('goToMention')}
        onClick={() => onStep(actor, region, isCurrent ? (current.index + 1) % actor.mentions : 0)}
      >
        <span class="item-name" lang={possible ? undefined : name.lang}>
          {shown}
        </span>
        {possible ? (
          <Doubt actor={actor} profiles={profiles} t={t} />
        ) : (
          <ShortLabel profile={profiles.get(actor.id)} t={t} />
        )}
      </button>
      {isCurrent && actor.mentions > 1 ? (
        <Stepper actor={actor} region={region} index={current.index} name={shown} t={t} onStep={onStep} />
      ) : (
        <span class="count">
          <span class="visually-hidden">{t('mentionsCount', String(actor.mentions))}</span>
          <span aria-hidden="true">{actor.pages ? t('pdfOnPages', shortly(actor.pages)) : actor.mentions}</span>
        </span>
      )}
      <p class="row-acts">
        <button
          type="button"
          class="link-btn"
          data-note={noteKey(actor)}
          aria-label={`${t('readNote')}: ${shown}`}
          onClick={() => onRead(actor)}
        >
          {t('readNote')}
        </button>
      </p>
    </li>
  );
}

/** One line an actor, in the order of the page. */
export function ActorList({ actors, ...list }: ListProps) {
  return (
    <ul class="actors">
      {actors.map((actor) => (
        <Row key={noteKey(actor)} actor={actor} {...list} />
      ))}
    </ul>
  );
}
