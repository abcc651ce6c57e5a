import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { FailedMail } from '../../../escalation/mails/failed-mails.service.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Nb } from '../../../platform/ui/nb.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { mailWords, mailsWords as words } from './mails.messages.js';

/** What the page needs; names are by account id. */
interface MailsPageProps {
  readonly context: StaffContext;
  readonly mails: readonly FailedMail[];
  readonly names: ReadonlyMap<string, string>;
  readonly done?: string | undefined;
}

/** The mails that could not be sent, each with a button to send it again. */
export function MailsPage({ context, mails, names, done }: MailsPageProps): VNode {
  const { columns } = words;
  const said = done === undefined ? undefined : words.done[done];
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      wide
      back={{ href: '/staff/admin', text: adminWords.back }}
      before={said && <NotificationBanner success text={said} />}
    >
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{mails.length === 0 ? words.none : words.lead}</p>
      {mails.length > 0 && (
        <CardTable
          caption={words.title}
          columns={[
            { title: columns.mail, bare: true },
            { title: columns.reference },
            { title: columns.recipient },
            { title: columns.reason },
            { title: columns.ended },
            { title: columns.act, bare: true },
          ]}
          rows={mails.map((mail) => rowOf(mail, names, context.token))}
        />
      )}
    </StaffFrame>
  );
}

function rowOf(mail: FailedMail, names: ReadonlyMap<string, string>, token: string): CardRow {
  const what = mailWords(mail.mail);
  return {
    tone: 'overdue',
    cells: [
      what,
      <Nb>{mail.reference}</Nb>,
      recipientWords(mail.recipient, names),
      <>
        {reasonWords(mail.reason)}
        <br />
        <span class="muted">{words.attempts(mail.attempts)}</span>
      </>,
      <Nb>{words.at(shortThaiDate(bangkokDayOf(mail.endedAt)), thaiTime(mail.endedAt))}</Nb>,
      <PostForm action={`/staff/admin/mails/${mail.id}`} token={token} class="button-row">
        <Act name="again" text={words.again} about={words.about(what, mail.reference)} />
        <Act name="settle" text={words.settle} about={words.about(what, mail.reference)} />
      </PostForm>,
    ],
  };
}

function Act(props: { name: 'again' | 'settle'; text: string; about: string }): VNode {
  return (
    <Button variant="secondary" name="act" value={props.name} preventDoubleClick>
      {props.text}
      <span class="govuk-visually-hidden"> {props.about}</span>
    </Button>
  );
}

function recipientWords(recipient: string, names: ReadonlyMap<string, string>): string {
  if (recipient === 'citizen') return words.citizen;
  if (recipient.startsWith('contact:')) return words.outside;
  return names.get(recipient) ?? words.left;
}

function reasonWords(reason: string): string {
  const code = /^refused (\d{3})/.exec(reason)?.[1];
  return code ? words.refused(code) : (words.reason[reason] ?? reason);
}
