import type { VNode } from 'preact';
import { longThaiDate, thaiDate } from '../calendar/thai-date.js';
import type { FieldError } from '../platform/web/form-reader.js';
import { Button } from '../platform/web/ui/button.js';
import { CharacterCount } from '../platform/web/ui/character-count.js';
import { CsrfField } from '../platform/web/ui/csrf-field.js';
import { ErrorSummary } from '../platform/web/ui/error-summary.js';
import { HiddenFields } from '../platform/web/ui/hidden-fields.js';
import { InsetText } from '../platform/web/ui/inset-text.js';
import { Radios } from '../platform/web/ui/radios.js';
import { Select } from '../platform/web/ui/select.js';
import { LetterSheet } from '../platform/web/ui/letter-sheet.js';
import { composeLetter } from '../responses/letter.rule.js';
import { OUTCOMES } from '../responses/notice.entity.js';
import type { NoticeDeskView } from './notice-desk.query.js';
import { LETTER_LENGTH } from './notice.form.js';
import { noticeError, noticeWords as words } from './notice.messages.js';
import { OpenPlaces, TemplateButton, TemplateOffer } from './notice-template.part.js';
import type { OfferedText } from './notice-template.rule.js';
import { NOTICE_KIND_WORDS, OUTCOME_WORDS } from './register.messages.js';
import { StaffFrame } from '../staff-frame/staff-frame.js';
import type { Seat } from '../staff-frame/staff-seat.service.js';

/** What the form needs; `preview` shows the typed letter below it. */
export interface NoticeNewPageProps {
  readonly seat: Seat;
  readonly view: NoticeDeskView;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly preview?: boolean;
  /** A template that was asked for and not put in, since something else is typed. */
  readonly offer?: OfferedText;
}

type ErrorAt = (field: string) => string | undefined;

/** Writes a notice: kind, outcome, text, signatory, and how it will be served. */
export function NoticeNewPage(props: NoticeNewPageProps): VNode {
  const { seat, view, typed, errors = [] } = props;
  const { number } = view.access;
  const errorAt: ErrorAt = (field) =>
    errors.filter((error) => error.field === field).map((error) => noticeError(error.message))[0];
  return (
    <StaffFrame
      title={`${words.title} ${number}`}
      seat={seat}
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
      {showsDraft(view, errors) && <Draft {...props} errorAt={errorAt} />}
      {props.preview && <Preview view={view} typed={typed} />}
    </StaffFrame>
  );
}

/** What was typed stays in sight after an error, even when nothing is owed any more. */
function showsDraft(view: NoticeDeskView, errors: readonly FieldError[]): boolean {
  return view.dueOn !== null || errors.length > 0;
}

/** What the office owes now, and what would keep it from signing. */
function Standing({ view }: { view: NoticeDeskView }): VNode {
  return (
    <>
      {view.dueOn && <p class="govuk-body">{words.due(longThaiDate(view.dueOn))}</p>}
      {view.dueOn === null && <InsetText>{words.nothingOwed}</InsetText>}
      {view.settings['letter.code'] === null && (
        <InsetText>{noticeError('letter_code_missing')}</InsetText>
      )}
    </>
  );
}

function Draft(props: NoticeNewPageProps & { errorAt: ErrorAt }): VNode {
  const { seat, view, typed, offer, errorAt } = props;
  return (
    <form method="post" action={`/staff/complaints/${view.access.number}/notices`} novalidate>
      <CsrfField token={seat.token} />
      <HiddenFields values={{ version: view.record.matter.version }} />
      <Fields view={view} typed={typed} offer={offer} errorAt={errorAt} />
      <div class="govuk-button-group">
        <Button name="step" value="preview" variant="secondary">
          {words.preview}
        </Button>
        <Button name="step" value="sign" preventDoubleClick>
          {words.sign}
        </Button>
      </div>
    </form>
  );
}

const FIELDS = ['kind', 'outcome', 'body', 'signatoryId'];

function summaryOf({ field, message }: FieldError): { text: string; href?: string } {
  const text = noticeError(message);
  return FIELDS.includes(field) ? { text, href: `#${field}` } : { text };
}

function Fields(props: {
  view: NoticeDeskView;
  typed: NoticeNewPageProps['typed'];
  offer: OfferedText | undefined;
  errorAt: ErrorAt;
}): VNode {
  const { view, typed, offer, errorAt } = props;
  const kinds = (['result', 'progress'] as const).map((kind) => ({
    value: kind,
    text: NOTICE_KIND_WORDS[kind],
    hint: hintOf(kind, view),
  }));
  const outcomes = OUTCOMES.map((code) => ({ value: code, text: OUTCOME_WORDS[code] }));
  const signatories = view.signatories.map(({ id, displayName, position }) => ({
    value: id,
    text: `${displayName} · ${position}`,
  }));
  return (
    <>
      <Radios
        name="kind"
        legend={words.kind}
        legendClass="govuk-fieldset__legend--m"
        items={kinds}
        value={typed.kind}
        error={errorAt('kind')}
      />
      <Select
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        items={[{ value: '', text: words.choose }, ...outcomes]}
        value={typed.outcome}
        error={errorAt('outcome')}
      />
      <TemplateButton template={typed.template} />
      <CharacterCount
        name="body"
        label={words.body}
        labelClass="govuk-label--m"
        hint={words.bodyHint}
        maxlength={LETTER_LENGTH.most}
        rows={12}
        value={typed.body}
        error={errorAt('body')}
      />
      <TemplateOffer offer={offer} />
      {signatories.length === 0 && <InsetText>{words.noSignatory}</InsetText>}
      <Select
        name="signatoryId"
        label={words.signatory}
        items={signatories}
        value={typed.signatoryId}
        error={errorAt('signatoryId')}
      />
      <h2 class="govuk-heading-s">{words.serviceTitle}</h2>
      <p class="govuk-body">{view.record.complaint.hasEmail ? words.byEmail : words.byPage}</p>
    </>
  );
}

function hintOf(kind: 'progress' | 'result', view: NoticeDeskView): string {
  const hint = words.kindHints[kind];
  return kind === 'progress' ? `${hint} ${words.nextDue(longThaiDate(view.nextDueOn))}` : hint;
}

function Preview({
  view,
  typed,
}: {
  view: NoticeDeskView;
  typed: NoticeNewPageProps['typed'];
}): VNode {
  const signatory = view.signatories.find(({ id }) => id === typed.signatoryId);
  const parts = {
    number: view.access.number,
    receivedOn: view.record.matter.receivedOn,
    kind: typed.kind === 'progress' ? ('progress' as const) : ('result' as const),
    letterNumber: words.noNumber,
    letterOn: view.today,
    body: typed.body ?? '',
    signatoryName: signatory?.displayName ?? '',
    signatoryPosition: signatory?.position ?? '',
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{words.previewTitle}</h2>
      <OpenPlaces body={parts.body} />
      <p class="govuk-body">{thaiDate(view.today)}</p>
      <LetterSheet {...composeLetter(parts, view.settings)} />
    </section>
  );
}
