import type { VNode } from 'preact';
import { isHiddenFrom, may } from '../../../core/accounts/policy.js';
import { longThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { useResumedForm } from '../../../platform/ui/resumed-form.js';
import { Details } from '../../../platform/ui/details.js';
import { Nb } from '../../../platform/ui/nb.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { complaintWords } from './complaint.messages.js';
import type { ComplaintFormContext } from '../moves/complaint-form.fields.js';
import { complaintFormField } from '../moves/complaint-form.fields.js';
import { identityWords } from './identity.messages.js';
import { CHANNEL_WORDS, KIND_WORDS } from '../desk/case.messages.js';

const { facts: words } = complaintWords;

const typed = (text: string): VNode => <span class="as-typed">{text}</span>;

/** What was said, where, when and how; who said it only through an identity access. */
export function ComplaintFacts({
  formContext,
}: {
  readonly formContext: ComplaintFormContext;
}): VNode {
  const { record, office, people } = formContext.view;
  const { complaint, matter, accusedIds } = record;
  const place = [office.village(complaint.villageNo), complaint.landmark].filter(Boolean);
  const accused = accusedIds.map((id) => people.name(id)).filter(Boolean);
  const kind = complaintWords.kindOf(
    KIND_WORDS[complaint.kind],
    office.category(complaint.categoryCode),
  );
  const when = receivedWords(formContext);
  return (
    <SummaryList
      rows={[
        { key: words.description, value: typed(complaint.description) },
        complaint.wantedOutcome !== null && {
          key: words.wanted,
          value: typed(complaint.wantedOutcome),
        },
        { key: identityWords.key, value: <Complainant formContext={formContext} /> },
        place.length > 0 && { key: words.place, value: typed(place.join('\n')) },
        { key: words.kind, value: kind },
        { key: words.channel, value: CHANNEL_WORDS[complaint.channel] },
        { key: words.received, value: when },
        complaint.externalReference !== null && {
          key: words.reference,
          value: complaint.externalReference,
        },
        complaint.backdateReason !== null && {
          key: words.backdated,
          value: typed(complaint.backdateReason),
        },
        {
          key: words.division,
          value: office.division(matter.divisionCode) ?? complaintWords.noDivision,
        },
        { key: words.officer, value: responsibleWords(matter.officerId, people) },
        accused.length > 0 && { key: words.accused, value: accused.join(', ') },
      ]}
    />
  );
}

function responsibleWords(
  officerId: string | null,
  people: ComplaintFormContext['view']['people'],
): string {
  const name = people.name(officerId);
  if (officerId === null || name === undefined) return complaintWords.noOfficer;
  return people.isActive(officerId) ? name : complaintWords.officerLeft(name);
}

function receivedWords({ view }: ComplaintFormContext): string {
  const { matter, complaint } = view.record;
  const day = longThaiDate(matter.receivedOn);
  const time = thaiTime(matter.receivedAt);
  const by = view.people.name(complaint.enteredBy);
  return by ? complaintWords.receivedBy(day, time, by) : complaintWords.received(day, time);
}

function Complainant({ formContext }: { formContext: ComplaintFormContext }): VNode {
  const { view, context, problem } = formContext;
  const { hideName } = view.record.complaint;
  const looks = `/staff/complaints/${view.access.number}/identity-looks`;
  const resumed = useResumedForm(looks) !== null;
  const masked = <Nb>{hideName ? identityWords.hidden : identityWords.masked}</Nb>;
  if (isHiddenFrom(context.officer, view.access)) {
    return (
      <>
        {masked}
        <p class="muted">{identityWords.hiddenFromYou}</p>
      </>
    );
  }
  if (!may(context.officer, 'see_identity', view.access)) return masked;
  return (
    <>
      {masked}
      <Details summary={identityWords.ask} open={problem?.form === 'identity' || resumed}>
        <PostForm action={looks} token={context.token}>
          <Textarea
            {...complaintFormField(formContext, 'identity', 'reason')}
            label={identityWords.reason}
            hint={identityWords.hint}
            rows={2}
          />
          <Button variant="secondary">{identityWords.submit}</Button>
        </PostForm>
      </Details>
    </>
  );
}
