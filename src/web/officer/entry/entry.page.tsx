import type { VNode } from 'preact';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Link } from '../../../platform/ui/link.js';
import type { EntryChoices } from './entry-choices.query.js';
import { ArrivalFields, ComplainantFields, MatterFields } from './entry.fields.js';
import { entryError, entryWords as words } from './entry.messages.js';
import { ENTRY_FIELDS, inEntryOrder, type EntryField } from './entry.rule.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** What the form needs: its key, what was typed, what is wrong with it. */
interface EntryPageProps {
  readonly context: StaffContext;
  readonly choices: EntryChoices;
  readonly formKey: string;
  readonly today: CivilDay;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** The form at the counter. */
export function EntryPage(props: EntryPageProps): VNode {
  const { context, choices, formKey, today, typed } = props;
  const errors = inEntryOrder(props.errors ?? []);
  const errorAt = (field: EntryField): string | undefined =>
    errors.filter((error) => error.field === field).map(entryError)[0];
  const fields = { choices, typed, errorAt, today };
  return (
    <StaffFrame title={words.title} context={context} at="/staff/new" hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors.map(summaryOf)} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">
        <Link href="/staff/imports">{words.fromFile}</Link>
      </p>
      <PostForm action="/staff/new" token={context.token}>
        <HiddenFields values={{ formKey }} />
        <ArrivalFields {...fields} />
        <MatterFields {...fields} />
        <ComplainantFields {...fields} />
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
    </StaffFrame>
  );
}

function summaryOf(error: FieldError): { text: string; href?: string } {
  const known = ENTRY_FIELDS.some((one) => one === error.field);
  return { text: entryError(error), ...(known ? { href: `#${error.field}` } : {}) };
}
