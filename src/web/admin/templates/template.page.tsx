import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import type { LetterTemplate } from '../../../correspondence/notices/letter-template.entity.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { Seat } from '../../shared/staff/staff-seat.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { templateError, TemplateFields, TemplatePreview } from './template.fields.js';
import type { TemplateDesk } from './template-desk.query.js';
import { TemplateButtons } from './templates.page.js';
import { scopeWords, templatesWords as words } from './templates.messages.js';

/** What the page needs; `changed` says that somebody else wrote a newer version meanwhile. */
export interface TemplatePageProps {
  readonly seat: Seat;
  readonly desk: TemplateDesk;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly changed?: boolean;
  readonly saved?: boolean;
  /** The older version whose text stands in the form. */
  readonly opened?: number | undefined;
}

/** One template: its text to change, the letter that it makes, and all its versions. */
export function TemplatePage(props: TemplatePageProps): VNode {
  const { seat, desk, typed, errors = [], changed, saved, opened } = props;
  const { newest, settings } = desk;
  const category = desk.categories.find(({ code }) => code === newest.category);
  return (
    <StaffFrame
      title={newest.title}
      seat={seat}
      at="/staff/admin"
      hasErrors={errors.length > 0 || changed === true}
      back={{ href: '/staff/templates', text: words.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      <Errors {...props} />
      <span class="govuk-caption-l">{scopeWords(newest, category?.name ?? newest.category)}</span>
      <h1 class="govuk-heading-l">{newest.title}</h1>
      {opened !== undefined && <InsetText>{words.opened(opened)}</InsetText>}
      <form method="post" action={`/staff/templates/${newest.code}`} novalidate>
        <CsrfField token={seat.token} />
        <VersionField now={newest.version} typed={typed} />
        <TemplateFields typed={typed} errors={errors} />
        <TemplateButtons />
      </form>
      <TemplatePreview
        kind={newest.kind}
        restricted={newest.restricted}
        body={typed.body ?? ''}
        settings={settings}
      />
      <History {...props} />
    </StaffFrame>
  );
}

function Errors({ desk, errors = [], changed }: TemplatePageProps): VNode | null {
  const newer = { text: words.newest(desk.newest.version), href: '#history' };
  const list = [...errors.map(summaryOf), ...(changed ? [newer] : [])];
  return list.length > 0 ? <ErrorSummary errors={list} /> : null;
}

function History({ desk, changed }: TemplatePageProps): VNode {
  return (
    <>
      <h2 class="govuk-heading-m" id="history">
        {words.history}
      </h2>
      {desk.versions.map((version) => (
        <Version version={version} desk={desk} open={changed === true && version === desk.newest} />
      ))}
    </>
  );
}

function summaryOf({ field, message }: FieldError): { text: string; href?: string } {
  const text = templateError(message);
  return message === 'unknown_field' ? { text } : { text, href: `#${field}` };
}

function Version(props: { version: LetterTemplate; desk: TemplateDesk; open: boolean }): VNode {
  const { version: template, desk, open } = props;
  const { code, version, title, body, createdAt, createdBy } = template;
  const who = (createdBy && desk.names.get(createdBy)) ?? words.bySystem;
  const at = adminWords.at(shortThaiDate(bangkokDayOf(createdAt)), thaiTime(createdAt), who);
  const isNewest = template === desk.newest;
  return (
    <Details
      open={open}
      summary={`${words.version(version)} ${isNewest ? `(${words.inUse}) ` : ''}${at}`}
    >
      <p>
        <strong>{title}</strong>
      </p>
      {body.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      {!isNewest && (
        <p>
          <Link href={`/staff/templates/${code}?from=${version}`}>
            {words.goBack}
            <span class="govuk-visually-hidden"> {words.goBackHidden(version)}</span>
          </Link>
        </p>
      )}
    </Details>
  );
}
