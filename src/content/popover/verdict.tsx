/** Why a mention was taken for an actor, and what the reader says to that. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Decision, DecisionScope, NewDecision, PageMention } from '../../contract';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';

/** What the reader has said in this card, or before. */
export interface Said {
  verdict: Decision['verdict'];
  surface: string;
  actors: ReadonlySet<ActorId>;
  scope: DecisionScope;
  decisions: Decision[];
}

export interface Verdict {
  said: Said | undefined;
  /** Says it of these actors, for the whole page at first; another scope takes the place of the one before. */
  decide(verdict: Decision['verdict'], actors: readonly ActorId[], scope?: DecisionScope): void;
  undo(): void;
}

interface Asking {
  mention: PageMention;
  t: Translator;
  decide: (decision: NewDecision) => Promise<Decision>;
  decided: () => Promise<Decision[]>;
  revoke: (id: string) => Promise<null>;
}

/** The reader's word on a mention: said at once, kept by the background, and taken back by `undo`. */
export function useVerdict({ mention, t, decide, decided, revoke }: Asking, notify: (text: string) => void): Verdict {
  const [said, setSaid] = useState<Said>();
  const saidBefore = mention.reasons.for.some((reason) => reason.code === 'reader-said-yes');

  // What was said before is asked once for a mention.
  useEffect(() => {
    if (!saidBefore || said) return;
    let current = true;
    decided()
      .then((all) => {
        const decisions = all.filter((d) => d.verdict === 'this-one' && d.actor === mention.actor);
        const [one] = decisions;
        if (current && one)
          setSaid({
            verdict: 'this-one',
            surface: one.surface,
            actors: new Set([one.actor]),
            scope: one.scope,
            decisions,
          });
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [saidBefore, mention.actor]);

  return {
    said,
    decide(verdict, actors, scope = 'page') {
      const { surface } = said ?? mention;
      const before = said?.decisions ?? [];
      void Promise.all(
        actors.map((actor, i) =>
          decide({
            verdict,
            actor,
            surface,
            scope,
            ...(scope === 'mention' ? { context: mention.context } : {}),
            ...(before[i] ? { replaces: before[i].id } : {}),
          }),
        ),
      ).then(
        (decisions) => {
          setSaid({ verdict, surface, actors: new Set(actors), scope, decisions });
          notify('');
        },
        () => notify(t('decisionNotKept')),
      );
    },
    undo() {
      if (!said) return;
      void Promise.all(said.decisions.map((d) => revoke(d.id))).then(
        () => {
          setSaid(undefined);
          notify(t('takenBack'));
        },
        () => notify(t('decisionNotKept')),
      );
    },
  };
}

const SCOPES: Record<Decision['verdict'], readonly DecisionScope[]> = {
  'not-this': ['mention', 'page', 'site', 'always'],
  'this-one': ['mention', 'page'],
};

/** What the reader has said, and how far it reaches. */
export function SaidSo({ verdict, said, names, t }: { verdict: Verdict; said: Said; names: string; t: Translator }) {
  const group = useId();
  const lasting = said.decisions.every((d) => d.lasting);
  return (
    <div class="said-so">
      <p role="status">{t(said.verdict === 'not-this' ? 'saidNotThis' : 'saidThisOne', said.surface, names)}</p>
      <fieldset class="reach">
        <legend class="visually-hidden">{t('decisionReach')}</legend>
        {SCOPES[said.verdict].map((scope) => (
          <label key={scope}>
            <input
              type="radio"
              name={group}
              value={scope}
              checked={said.scope === scope}
              onChange={() => verdict.decide(said.verdict, [...said.actors], scope)}
            />
            {t(`scope_${scope}`)}
          </label>
        ))}
      </fieldset>
      {!lasting && <p class="fine">{t('decisionNotLasting')}</p>}
    </div>
  );
}
