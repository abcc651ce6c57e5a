import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Select, type SelectItem } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { releaseWords as words, restrictionError } from './restriction.messages.js';

/** What the page needs. */
export interface ReleasePageProps {
  readonly context: StaffContext;
  readonly number: string;
  readonly version: string;
  /** Whether a proposal waits for the second person. */
  readonly waiting: boolean;
  readonly categories: readonly SelectItem[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** Proposes that a restricted case be released. */
export function ReleasePage(props: ReleasePageProps): VNode {
  const { context, number, waiting, typed, errors = [] } = props;
  const errorAt = (name: string): string | undefined =>
    errors.filter(({ field }) => field === name).map(restrictionError)[0];
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/queue"
      hasErrors={errors.length > 0}
      back={{ href: `/staff/complaints/${number}`, text: words.back }}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: restrictionError(error),
            ...(error.field === 'category' || error.field === 'reason'
              ? { href: `#${error.field}` }
              : {}),
          }))}
        />
      )}
      <span class="govuk-caption-l">{number}</span>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      {waiting && <InsetText>{words.waiting}</InsetText>}
      <p class="govuk-body">{words.lead}</p>
      <PostForm action={`/staff/complaints/${number}/release`} token={context.token}>
        <VersionField now={props.version} typed={typed} />
        <Select
          name="category"
          label={words.category}
          items={[{ value: '', text: words.choose }, ...props.categories]}
          value={typed.category}
          error={errorAt('category')}
        />
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          value={typed.reason}
          error={errorAt('reason')}
        />
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
    </StaffFrame>
  );
}
