import type { ComponentChildren, VNode } from 'preact';
import { mayEver, type Verb } from '../../../core/accounts/policy.js';
import { beYearOf } from '../../../core/calendar/buddhist-era.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { VacantPost } from '../../../escalation/sweep/vacant-posts.rule.js';
import type { OfficeEvent } from '../../../core/office/office-event.entity.js';
import { Card } from '../../../platform/ui/card.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import type { Alarm } from '../../../assurance/alarms/alarm.entity.js';
import type { OperatingFigures } from '../../../assurance/self-checks/operating-figures.query.js';
import { ALARM_WORDS, adminWords as words, journalWords } from '../frame/admin.messages.js';
import { settingLabel } from '../settings/settings.messages.js';
import { templateLabel } from '../templates/templates.messages.js';
import type { AdminView } from './admin-view.query.js';
import { vacancyWords } from './vacancy.messages.js';

/** What the page needs. */
interface AdminPageProps {
  readonly context: StaffContext;
  readonly view: AdminView;
}

/** Alarms, operating figures and the newest changes. */
export function AdminPage({ context, view }: AdminPageProps): VNode {
  return (
    <StaffFrame title={words.title} context={context} at="/staff/admin">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <h2 class="govuk-heading-m">{words.alarms}</h2>
      <Board context={context} view={view} />
      <h2 class="govuk-heading-m">{words.pages}</h2>
      <Pages context={context} />
      <h2 class="govuk-heading-m">{words.figures}</h2>
      <OperatingFiguresQuery figures={view.figures} />
      <h2 class="govuk-heading-m">{words.journal}</h2>
      <Journal view={view} />
    </StaffFrame>
  );
}

function Board({ context, view }: AdminPageProps): VNode {
  const { broken, failedMails, holidaysMissing, vacant } = view.board;
  if (context.watching && context.alarms === 0) return <p class="govuk-body">{words.none}</p>;
  return (
    <>
      {!context.watching && <Warning>{words.clockLate}</Warning>}
      {failedMails > 0 && (
        <Warning>
          <Link href="/staff/admin/mails">{words.failedMails(failedMails)}</Link>
        </Warning>
      )}
      {holidaysMissing !== null && (
        <Warning>{words.holidaysMissing(beYearOf(`${holidaysMissing}-01-01`))}</Warning>
      )}
      {vacant.map((post) => (
        <Vacant post={post} />
      ))}
      {broken.map((alarm) => (
        <Broken alarm={alarm} />
      ))}
    </>
  );
}

function Warning({ children }: { children: ComponentChildren }): VNode {
  return <Card tone="overdue">{children}</Card>;
}

function Vacant({ post }: { post: VacantPost }): VNode {
  const { who, then } = vacancyWords(post);
  return (
    <Warning>
      <div>
        <strong>{who}</strong>
      </div>
      <div>{then}</div>
    </Warning>
  );
}

function Broken({ alarm }: { alarm: Alarm }): VNode {
  const { code, found, examples, raisedAt } = alarm;
  return (
    <Warning>
      <div>
        <strong>{words.broken(ALARM_WORDS[code] ?? code, found)}</strong>
      </div>
      <div class="muted">{words.since(thaiDate(bangkokDayOf(raisedAt)), thaiTime(raisedAt))}</div>
      {examples.length > 0 && (
        <div>
          {examples.map((number) => (
            <>
              <Nb>{number}</Nb>{' '}
            </>
          ))}
        </div>
      )}
    </Warning>
  );
}

const MANAGED = [
  { href: '/staff/admin/mails', verb: 'see_mails', text: words.mails },
  { href: '/staff/looks', verb: 'see_identity_access', text: words.looks },
  { href: '/staff/admin/holidays', verb: 'edit_escalation', text: words.holidays },
  { href: '/staff/admin/ladder', verb: 'edit_escalation', text: words.ladder },
  { href: '/staff/templates', verb: 'edit_templates', text: words.templates },
  { href: '/staff/orders', verb: 'edit_orders', text: words.orders },
  { href: '/staff/services', verb: 'edit_settings', text: words.services },
  { href: '/staff/settings', verb: 'edit_settings', text: words.settings },
] as const satisfies readonly { href: string; verb: Verb; text: string }[];

function Pages({ context }: { context: StaffContext }): VNode {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {MANAGED.filter(({ verb }) => mayEver(context.officer, verb)).map(({ href, text }) => (
        <li>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

function OperatingFiguresQuery({ figures }: { figures: OperatingFigures }): VNode {
  const { cases, sweepAgeSeconds, outbox, ended } = figures;
  const age = sweepAgeSeconds === null ? words.never : words.seconds(Math.round(sweepAgeSeconds));
  return (
    <>
      <SummaryList
        rows={[
          { key: words.open, value: cases.open },
          { key: words.near, value: cases.near },
          { key: words.overdue, value: cases.overdue },
          { key: words.sweepAge, value: age },
          { key: words.mailsWaiting, value: outbox.pending + outbox.sending },
          { key: words.hour, value: words.ended(ended.hour) },
          { key: words.day, value: words.ended(ended.day) },
        ]}
      />
      <p class="muted">{words.figuresNote}</p>
    </>
  );
}

function Journal({ view }: { view: AdminView }): VNode {
  if (view.journal.length === 0) return <p class="govuk-body">{words.journalEmpty}</p>;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {view.journal.map((event) => (
        <li>
          {words.journalLine(journalWords(event.type), aboutWhat(event))}
          <br />
          <span class="muted">
            {words.at(
              shortThaiDate(bangkokDayOf(event.at)),
              thaiTime(event.at),
              (event.actorId && view.names.get(event.actorId)) ?? words.bySystem,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What an event is about: a day, an invariant, or nothing that words would add. */
function aboutWhat({ data }: OfficeEvent): string {
  if (typeof data.day === 'string') return thaiDate(data.day);
  if (typeof data.code === 'string') return ALARM_WORDS[data.code] ?? data.code;
  if (typeof data.setting === 'string') return settingLabel(data.setting);
  if (typeof data.service === 'string') return data.service;
  if (typeof data.template === 'string') return templateLabel(data.template, data.version);
  return '';
}
