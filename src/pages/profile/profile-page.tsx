/**
 * The profile of one actor as a sheet of paper: position, answers, history, neighbours, countries, and every claim
 * with its source. Each statement has a numeral, each numeral leads to its row in the table of claims.
 */
import { isReviewOverdue } from '../../record/review';
import { Conflicts, Denials, NotStated } from './answers';
import { LegalSteps, StatusStrip } from './case-strips';
import { ClaimsTable } from './claims-table';
import { Countries } from './countries';
import { EditionAndCorrections } from './edition';
import { Bar, Head } from './head';
import { Names } from './names';
import { Relations } from './relations';
import { Summary } from './summary';
import { Timeline } from './timeline';
import type { View } from './view';

export function ProfilePage({ view }: { view: View }) {
  const { t, profile } = view;
  return (
    <main class="profile">
      <Bar view={view} />
      <Head view={view} />
      {isReviewOverdue(profile.actor, view.today) && (
        <p class="banner wide">
          <span>
            <b>{t('notReviewedSince', t.date(profile.actor.editorial.reviewed))}</b>
          </span>
        </p>
      )}
      <Summary view={view} />
      <Denials view={view} />
      <StatusStrip view={view} />
      <LegalSteps view={view} />
      <Conflicts view={view} />
      <Names view={view} />
      <NotStated view={view} />
      <Timeline view={view} />
      <Relations view={view} />
      <Countries view={view} />
      <ClaimsTable view={view} />
      <EditionAndCorrections view={view} />
    </main>
  );
}
