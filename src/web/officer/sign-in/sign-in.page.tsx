import type { VNode } from 'preact';
import type { FieldError } from '../../../platform/http/form-reader.js';
import type { KeptForm } from '../../../platform/http/kept-form.js';
import { writtenTexts } from '../../../platform/http/written-fields.rule.js';
import { siteWords } from '../../shared/site.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';
import { KeptTexts } from '../../../platform/ui/kept-texts.js';
import { Page } from '../../../platform/ui/page.js';
import { SIGN_IN_ERRORS, signInWords as words } from './sign-in.messages.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** What the page needs; the password is never shown again. */
interface SignInPageProps {
  readonly token: string;
  readonly next: string;
  /** The form that could not be sent before signing in. */
  readonly kept?: KeptForm | undefined;
  /** Whether it came too late for its session. */
  readonly isOver?: boolean;
  readonly username?: string | undefined;
  readonly errors?: readonly FieldError[];
}

/** Asks an officer for name and password. */
export function SignInPage(props: SignInPageProps): VNode {
  const { token, next, username, kept, isOver, errors = [] } = props;
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
      <p class="govuk-body">
        {isOver && `${words.over} `}
        {kept ? words.kept : words.lead}
      </p>
      <PostForm action="/staff/sign-in" page={kept && '/staff/sign-in'} token={token}>
        <HiddenFields values={{ next, kept: kept && JSON.stringify(kept) }} />
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
      </PostForm>
      {kept && <KeptTexts texts={writtenTexts(kept.values)} />}
      <Details summary={words.forgotTitle}>{words.forgot}</Details>
    </Page>
  );
}
