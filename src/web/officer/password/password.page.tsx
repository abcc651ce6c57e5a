import type { VNode } from 'preact';
import { inOrderOf, type FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { Input } from '../../../platform/ui/input.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { PASSWORD_ERRORS, passwordWords as words } from './password.messages.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** What the page needs; no password is ever shown again. */
export interface PasswordPageProps {
  readonly context: StaffContext;
  readonly errors?: readonly FieldError[];
  readonly saved?: boolean;
}

const FIELDS = ['current', 'next', 'repeated'] as const;

/** Changes the own password. */
export function PasswordPage({ context, errors = [], saved }: PasswordPageProps): VNode {
  const said = inOrderOf(FIELDS, errors).map(({ field, message }) => ({
    field,
    text: fieldWords(message, PASSWORD_ERRORS) ?? PASSWORD_ERRORS.unknown_field!,
    href: FIELDS.some((one) => one === field) ? `#${field}` : '#current',
  }));
  return (
    <StaffFrame
      title={words.title}
      context={context}
      hasErrors={said.length > 0}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {said.length > 0 && <ErrorSummary errors={said.map(({ text, href }) => ({ text, href }))} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <PostForm action="/staff/password" token={context.token}>
        {FIELDS.map((field) => (
          <Input
            name={field}
            type="password"
            label={words[field]}
            hint={field === 'next' ? words.hint : undefined}
            class="govuk-input--width-20"
            autocomplete={field === 'current' ? 'current-password' : 'new-password'}
            error={said.find((one) => one.field === field)?.text}
          />
        ))}
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
    </StaffFrame>
  );
}
