import type { VNode } from 'preact';
import { Button } from '../../platform/web/ui/button.js';
import { CsrfField } from '../../platform/web/ui/csrf-field.js';
import { ErrorSummary } from '../../platform/web/ui/error-summary.js';
import { HiddenFields } from '../../platform/web/ui/hidden-fields.js';
import { Input } from '../../platform/web/ui/input.js';
import { NotificationBanner } from '../../platform/web/ui/notification-banner.js';
import { StaffFrame } from '../../staff-frame/staff-frame.js';
import type { Seat } from '../../staff-frame/staff-seat.service.js';
import { signatureWords as words } from './signature.messages.js';

/** What the page needs. */
export interface SignaturePageProps {
  readonly seat: Seat;
  readonly hasPicture: boolean;
  /** The message key of what is wrong. */
  readonly error?: string;
  readonly saved?: boolean;
}

/** The officer's own scanned signature: to see, set and take away. */
export function SignaturePage({ seat, hasPicture, error, saved }: SignaturePageProps): VNode {
  const wrong = error && (words.errors[error] ?? words.errors.unknown_field!);
  return (
    <StaffFrame
      title={words.title}
      seat={seat}
      at="/staff/for-signature"
      hasErrors={Boolean(wrong)}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong, href: '#picture' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {hasPicture ? <Picture token={seat.token} /> : <p class="govuk-body">{words.none}</p>}
      <form method="post" action="/staff/signature" enctype="multipart/form-data" novalidate>
        <CsrfField token={seat.token} />
        <HiddenFields values={{ act: 'set' }} />
        <Input
          name="picture"
          type="file"
          label={words.picture}
          hint={words.hint}
          class="govuk-file-upload"
          error={wrong}
          attributes={{ accept: 'image/png,.png' }}
        />
        <Button preventDoubleClick>{words.set}</Button>
      </form>
    </StaffFrame>
  );
}

function Picture({ token }: { token: string }): VNode {
  return (
    <form method="post" action="/staff/signature" enctype="multipart/form-data">
      <CsrfField token={token} />
      <HiddenFields values={{ act: 'remove' }} />
      <p>
        <img src="/staff/signature/picture" alt={words.alt} height="76" />
      </p>
      <Button variant="secondary" preventDoubleClick>
        {words.remove}
      </Button>
    </form>
  );
}
