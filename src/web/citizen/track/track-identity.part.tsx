import type { VNode } from 'preact';
import { ROLE_WORDS } from '../../../core/accounts/role.messages.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { RESTRICTED_DELAY_DAYS } from './identity-looks.rule.js';
import { identityWords as words } from './track-identity.messages.js';
import type { TrackView } from './track-view.query.js';
import { trackWords } from './track.messages.js';

/** Who was shown who sent the complaint: the role and when, never a name. */
export function TrackIdentity({ view }: { view: TrackView }): VNode {
  const { looks, restricted } = view;
  return (
    <>
      <h2 class="govuk-heading-m">{words.title}</h2>
      {looks.length === 0 && <p class="govuk-body">{words.nobody}</p>}
      {looks.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {looks.map(({ at, role }) => (
            <li>
              {words.shown(
                ROLE_WORDS[role],
                trackWords.at(thaiDate(bangkokDayOf(at)), thaiTime(at)),
              )}
            </li>
          ))}
        </ul>
      )}
      {restricted && <p class="govuk-body muted">{words.delayed(RESTRICTED_DELAY_DAYS)}</p>}
    </>
  );
}
