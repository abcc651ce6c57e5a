import type { VNode } from 'preact';
import { IDENTITY_PROOFS } from '../../../cases/pins/identity-proof.js';
import { IDENTITY_PROOF_WORDS } from '../../../cases/pins/pin.messages.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Radios } from '../../../platform/ui/radios.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import { pinRenewalError, pinRenewalWords as words } from './pin-renewal.messages.js';

/** What the page needs. */
interface PinRenewalPageProps {
  readonly context: StaffContext;
  readonly number: string;
  readonly version: number;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** Asks how the officer checked who lost the PIN. */
export function PinRenewalPage(props: PinRenewalPageProps): VNode {
  const { context, number, version, typed, errors = [] } = props;
  const error = errors.find(({ field }) => field === 'shown');
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
          errors={errors.map((one) => ({
            text: pinRenewalError(one),
            ...(one === error && { href: '#shown' }),
          }))}
        />
      )}
      <span class="govuk-caption-l">{number}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <InsetText>{words.ends}</InsetText>
      <PostForm action={`/staff/complaints/${number}/pin`} token={context.token}>
        <VersionField now={version} typed={typed} />
        <Radios
          name="shown"
          legend={words.shown}
          hint={words.shownHint}
          value={typed.shown}
          error={error && pinRenewalError(error)}
          items={IDENTITY_PROOFS.map((value) => ({ value, text: IDENTITY_PROOF_WORDS[value] }))}
        />
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
    </StaffFrame>
  );
}
