/**
 * The background paragraph: `index.html?actors=ID,ID`. The actors of a page, or of a profile, and what is known of
 * them, as a text to take away.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../contract';
import type { ActorId, Language } from '../../model';
import { callBackground } from '../../platform/messaging';
import { type Translator, translatorFor } from '../../platform/translator';
import { displayName } from '../../record/names';
import { mount, type PageProps } from '../mount';
import { PageLinks } from '../page-links';
import { compose, namedOutside, type Subject, subjectOf } from './compose';
import { Draft } from './draft';
import { namedInLine, readNamedIn } from './named-in';
import { SubjectPicker } from './subject-picker';

/** Actors of one text: with more it is no paragraph. */
const MOST_SUBJECTS = 24;

const PATIENCE = 30_000;

const asked = [...new Set((new URLSearchParams(location.search).get('actors') ?? '').split(',').filter(Boolean))].slice(
  0,
  MOST_SUBJECTS,
);

const namedIn = readNamedIn(new URLSearchParams(location.search));

const read = (actor: ActorId) => callBackground('profile', { actor }, PATIENCE).catch(() => null);

/** The profiles of these actors that could be read; undefined until the first answers are there. */
function useProfiles(ids: readonly ActorId[]): Profile[] | undefined {
  const [profiles, setProfiles] = useState<Profile[]>();
  const key = ids.join(',');
  useEffect(() => {
    let current = true;
    void Promise.all(key.split(',').filter(Boolean).map(read)).then(
      (found) => current && setProfiles(found.filter((profile) => profile !== null)),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return profiles;
}

function Composer({ profiles, t }: { profiles: Profile[]; t: Translator }) {
  const [subjects, setSubjects] = useState<Subject[]>(() => {
    const ids = new Set(profiles.map(({ actor }) => actor.id));
    return profiles.map((profile) => subjectOf(profile, ids));
  });
  const [language, setLanguage] = useState<Language>(t.language);
  const outside = useProfiles(namedOutside(subjects)) ?? [];
  const today = new Date().toISOString().slice(0, 10);
  const composed = useMemo(() => {
    const speak = translatorFor(language);
    const text = compose(subjects, outside, speak, today);
    const told = text.paragraphs.map(({ actor, name }) => ({ id: actor, name }));
    const where = namedIn && namedInLine(namedIn, told, speak, today);
    return where ? { ...text, closing: [where, ...text.closing] } : text;
  }, [subjects, outside, language, today]);
  const toggle = (actor: ActorId, statement: string) =>
    setSubjects((now) =>
      now.map((subject) => {
        if (subject.profile.actor.id !== actor) return subject;
        const chosen = new Set(subject.chosen);
        if (!chosen.delete(statement)) chosen.add(statement);
        return { ...subject, chosen };
      }),
    );
  const remove = (actor: ActorId) => setSubjects((now) => now.filter(({ profile }) => profile.actor.id !== actor));

  return (
    <main class="composer">
      <div class="wide">
        <PageLinks here="paragraph" t={t} />
      </div>
      <header class="profile-head wide">
        <h1 class="title">{t('writeParagraph')}</h1>
        <p class="fine">{t(subjects.length === 0 ? 'paragraphNoActors' : 'paragraphIntro')}</p>
      </header>
      <div>
        {subjects.map((subject) => (
          <SubjectPicker
            key={subject.profile.actor.id}
            subject={subject}
            t={t}
            onToggle={(statement) => toggle(subject.profile.actor.id, statement)}
            onRemove={() => remove(subject.profile.actor.id)}
          />
        ))}
        <Unrelated subjects={subjects} t={t} />
        {composed.paragraphs
          .filter(({ actor }) => subjects.every((s) => s.profile.actor.id !== actor))
          .map(({ actor, name }) => (
            <p class="fine" key={actor}>
              {t('comesAlongNamed', name)}
            </p>
          ))}
      </div>
      {subjects.length > 0 && <Draft composed={composed} language={language} onLanguage={setLanguage} t={t} />}
    </main>
  );
}

/** Says of two chosen actors that no record relates them, so that nobody reads a tie into their standing together. */
function Unrelated({ subjects, t }: { subjects: readonly Subject[]; t: Translator }) {
  if (subjects.length !== 2) return null;
  const [a, b] = subjects as [Subject, Subject];
  const ids = [a.profile.actor.id, b.profile.actor.id];
  const related = a.statements.some((s) => s.kind === 'relation' && ids.includes(s.actor) && ids.includes(s.claim.to));
  if (related) return null;
  const name = (s: Subject) => displayName(s.profile.actor, t.language).value;
  return <p class="fine">{t('noRelationRecorded', name(a), name(b))}</p>;
}

function ParagraphPage({ t }: PageProps) {
  const profiles = useProfiles(asked);
  if (!profiles) return <p class="inset fine">{t('loading')}</p>;
  return <Composer profiles={profiles} t={t} />;
}

mount(ParagraphPage, 'writeParagraph');
