import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { shortThaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import type { LetterTemplate } from '../../../correspondence/notices/letter-template.entity.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { adminWords } from '../frame/admin.messages.js';
import { templateError, TemplateFields, TemplatePreview } from './template.fields.js';
import type { TemplateDetails } from './template-admin.query.js';
import { TemplateButtons } from './templates.page.js';
import { scopeWords, templatesWords as words } from './templates.messages.js';

/** What the page needs; `changed` says that somebody else wrote a newer version meanwhile. */
export interface TemplatePageProps {
  readonly context: StaffContext;
  readonly details: TemplateDetails;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly changed?: boolean;
  readonly saved?: boolean;
  /** The older version whose text stands in the form. */
  readonly opened?: number | undefined;
}

/** One template: its text to change, the letter that it makes, and all its versions. */
export function TemplatePage(props: TemplatePageProps): VNode {
  const { context, details, typed, errors = [], changed, saved, opened } = props;
  const { newest, settings } = details;
  const category = details.categories.find(({ code }) => code === newest.category);
  return (
    <StaffFrame
      title={newest.title}
      context={context}
      at="/staff/admin"
      hasErrors={errors.length > 0 || changed === true}
      back={{ href: '/staff/templates', text: words.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      <Errors {...props} />
      <span class="govuk-caption-l">{scopeWords(newest, category?.name ?? newest.category)}</span>
      <h1 class="govuk-heading-l">{newest.title}</h1>
      {opened !== undefined && <InsetText>{words.opened(opened)}</InsetText>}
      <PostForm action={`/staff/templates/${newest.code}`} token={context.token}>
        <VersionField now={newest.version} typed={typed} />
        <TemplateFields typed={typed} errors={errors} />
        <TemplateButtons />
      </PostForm>
      <TemplatePreview
        kind={newest.kind}
        restricted={newest.restricted}
        body={typed.body ?? ''}
        settings={settings}
        number={details.exampleNumber}
      />
      <History {...props} />
    </StaffFrame>
  );
}

function Errors({ details, errors = [], changed }: TemplatePageProps): VNode | null {
  const newer = { text: words.newest(details.newest.version), href: '#history' };
  const list = [...errors.map(summaryOf), ...(changed ? [newer] : [])];
  return list.length > 0 ? <ErrorSummary errors={list} /> : null;
}

function History({ details, changed }: TemplatePageProps): VNode {
  return (
    <>
      <h2 class="govuk-heading-m" id="history">
        {words.history}
      </h2>
      {details.versions.map((version) => (
        <Version
          version={version}
          details={details}
          open={changed === true && version === details.newest}
        />
      ))}
    </>
  );
}

function summaryOf(error: FieldError): { text: string; href?: string } {
  const { field, message } = error;
  const text = templateError(error);
  return message === 'unknown_field' ? { text } : { text, href: `#${field}` };
}

function Version(props: {
  version: LetterTemplate;
  details: TemplateDetails;
  open: boolean;
}): VNode {
  const { version: template, details, open } = props;
  const { code, version, title, body, createdAt, createdBy } = template;
  const who = (createdBy && details.names.get(createdBy)) ?? words.bySystem;
  const at = adminWords.at(shortThaiDate(bangkokDayOf(createdAt)), thaiTime(createdAt), who);
  const isNewest = template === details.newest;
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
