import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { LetterView } from '../../shared/letter-view.js';
import { letterOnScreen } from '../../../correspondence/notices/letter.rule.js';
import type { IssuedLetter } from '../../../correspondence/notices/notice.entity.js';
import type { NoticeFormView } from './notice-form.query.js';
import { NoticeFields, noticesAt, type ErrorAt } from './notice-new.fields.js';
import { NOTICE_ERRORS, noticeError, noticeWords as words } from './notice.messages.js';
import { OpenPlaceholders } from './notice-template.part.js';
import { BothDrafts } from './notice-both-drafts.part.js';
import type { OfferedText } from './notice-template.rule.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** What the form needs; `preview` shows the typed letter below it. */
export interface NoticeNewPageProps {
  readonly context: StaffContext;
  readonly view: NoticeFormView;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  /** The typed letter as it would be issued. */
  readonly preview?: IssuedLetter;
  /** A template that was asked for and not put in, since something else is typed. */
  readonly offer?: OfferedText;
}

/** Writes a notice: kind, outcome, text, signatory, and how it will be delivered. */
export function NoticeNewPage(props: NoticeNewPageProps): VNode {
  const { context, view, typed, errors = [] } = props;
  const { number } = view.access;
  const errorAt: ErrorAt = (field) =>
    errors.filter((error) => error.field === field).map(noticeError)[0];
  return (
    <StaffFrame
      title={`${words.title} ${number}`}
      context={context}
      at="/staff/queue"
      hasErrors={errors.length > 0}
      back={{ href: `/staff/complaints/${number}`, text: words.back }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors.map(summaryOf)} />}
      <span class="govuk-caption-l">
        {number} · {view.office.title(view.record.complaint)}
      </span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <Standing view={view} />
      {isSignedUnderWay(view) && <UnderWay view={view} />}
      <BothDrafts view={view} typed={typed} />
      {showsDraft(view, errors) && <Draft {...props} errorAt={errorAt} />}
      {props.preview && <Preview letter={props.preview} body={typed.body ?? ''} />}
    </StaffFrame>
  );
}

/** What was typed stays in sight after an error, even when nothing is owed any more. */
function showsDraft(view: NoticeFormView, errors: readonly FieldError[]): boolean {
  return (view.dueOn !== null && !isSignedUnderWay(view)) || errors.length > 0;
}

/** Until a signed letter is delivered or voided, no other is written. */
function isSignedUnderWay({ underWay }: NoticeFormView): boolean {
  return underWay?.state === 'signed' || underWay?.state === 'sending';
}

function UnderWay({ view }: { view: NoticeFormView }): VNode {
  const href = `${noticesAt(view.access)}/${view.underWay?.id ?? ''}`;
  return (
    <InsetText>
      {words.underWay} <Link href={href}>{words.openUnderWay}</Link>
    </InsetText>
  );
}

/** What is owed now, and what would prevent signing. */
function Standing({ view }: { view: NoticeFormView }): VNode {
  return (
    <>
      {view.dueOn && <p class="govuk-body">{words.due(longThaiDate(view.dueOn))}</p>}
      {view.dueOn === null && <InsetText>{words.nothingOwed}</InsetText>}
      {view.settings['letter.code'] === null && (
        <InsetText>{NOTICE_ERRORS.letter_code_missing}</InsetText>
      )}
    </>
  );
}

function Draft(props: NoticeNewPageProps & { errorAt: ErrorAt }): VNode {
  const { context, view, typed, offer, errorAt } = props;
  // Submitting the form without a button (Enter) only previews it.
  return (
    <PostForm
      action={`${noticesAt(view.access)}/preview`}
      page={pageOf(props)}
      token={context.token}
      keep={view.record.matter.restricted ? undefined : 'server'}
    >
      <VersionField now={view.record.matter.version} typed={typed} />
      <NoticeFields view={view} typed={typed} offer={offer} errorAt={errorAt} />
      <Buttons view={view} />
    </PostForm>
  );
}

/** The address that makes again what stands beside the form; undefined where nothing does. */
function pageOf({ view, preview, offer }: NoticeNewPageProps): string | undefined {
  const shown = preview ? 'letter' : offer && 'template';
  return shown && `${noticesAt(view.access)}/new?shown=${shown}`;
}

/** The buttons below the letter; each leads to an address of its own, and none of them signs. */
function Buttons({ view }: Pick<NoticeNewPageProps, 'view'>): VNode {
  const to = (act: string) => ({ attributes: { formaction: `${noticesAt(view.access)}/${act}` } });
  return (
    <div class="govuk-button-group">
      <Button {...to('preview')} variant="secondary">
        {words.preview}
      </Button>
      <Button {...to('draft')} variant="secondary">
        {words.draft}
      </Button>
      {view.signatories.length > 0 && (
        <Button
          {...to('proposal')}
          variant={view.mine ? 'secondary' : undefined}
          preventDoubleClick
        >
          {words.propose}
        </Button>
      )}
      {view.mine && (
        <Button {...to('own-proposal')} preventDoubleClick>
          {words.toSign}
        </Button>
      )}
    </div>
  );
}

const FIELDS = ['kind', 'outcome', 'body', 'channel', 'signatoryId', 'attachments', 'copies'];

function summaryOf(error: FieldError): { text: string; href?: string } {
  const { field } = error;
  const text = noticeError(error);
  return FIELDS.includes(field) ? { text, href: `#${field}` } : { text };
}

function Preview({ letter, body }: { letter: IssuedLetter; body: string }): VNode {
  return (
    <section>
      <h2 class="govuk-heading-m">{words.previewTitle}</h2>
      <OpenPlaceholders body={body} />
      <LetterView {...letterOnScreen(letter)} />
    </section>
  );
}
