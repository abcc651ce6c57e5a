import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { formWords } from '../../shared/errors/form-words.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { PictureUpload } from '../../shared/staff/picture-upload.form.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { signatureWords as words } from './signature.messages.js';

/** What the page needs. */
export interface SignaturePageProps {
  readonly context: StaffContext;
  readonly hasPicture: boolean;
  readonly error?: FieldError;
  readonly saved?: boolean;
}

/** The officer's own scanned signature: to see, set and take away. */
export function SignaturePage({ context, hasPicture, error, saved }: SignaturePageProps): VNode {
  const wrong = error && formWords(words.errors)(error);
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/for-signature"
      hasErrors={Boolean(wrong)}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong, href: '#picture' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {hasPicture ? <Picture token={context.token} /> : <p class="govuk-body">{words.none}</p>}
      <PictureUpload action="/staff/signature" token={context.token} words={words} error={wrong} />
    </StaffFrame>
  );
}

function Picture({ token }: { token: string }): VNode {
  return (
    <PostForm
      name="/staff/signature#remove"
      action="/staff/signature"
      token={token}
      enctype="multipart/form-data"
    >
      <HiddenFields values={{ act: 'remove' }} />
      <p>
        <img src="/staff/signature/picture" alt={words.alt} height="76" />
      </p>
      <Button variant="secondary" preventDoubleClick>
        {words.remove}
      </Button>
    </PostForm>
  );
}
