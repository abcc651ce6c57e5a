import type { VNode } from 'preact';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { siteWords } from '../../shared/site.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';
import { Page } from '../../../platform/ui/page.js';
import { SIGN_IN_ERRORS, signInWords as words } from './sign-in.messages.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** What the page needs; the password is never shown again. */
interface SignInPageProps {
  readonly token: string;
  readonly next: string;
  readonly username?: string | undefined;
  readonly errors?: readonly FieldError[];
}

/** Asks an officer for name and password. */
export function SignInPage({ token, next, username, errors = [] }: SignInPageProps): VNode {
  const said = errors.map(({ field, message }) => ({
    field,
    text: fieldWords(message, SIGN_IN_ERRORS) ?? SIGN_IN_ERRORS.unknown_field!,
  }));
  const at = (field: string): string | undefined => said.find((one) => one.field === field)?.text;
  const wrong = said.length > 0;
  return (
    <Page
      title={words.title}
      site={{ ...siteWords.staff, home: '/staff' }}
      noindex
      hasErrors={wrong}
    >
      {wrong && (
        <ErrorSummary errors={said.map(({ field, text }) => ({ text, href: `#${field}` }))} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <form method="post" action="/staff/sign-in" novalidate>
        <CsrfField token={token} />
        <HiddenFields values={{ next }} />
        <Input
          name="username"
          label={words.username}
          class="govuk-input--width-20"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          value={username}
          error={at('username')}
        />
        <Input
          name="password"
          type="password"
          label={words.password}
          class="govuk-input--width-20"
          autocomplete="current-password"
          error={at('password')}
        />
        <Button preventDoubleClick>{words.submit}</Button>
      </form>
      <Details summary={words.forgotTitle}>{words.forgot}</Details>
    </Page>
  );
}
