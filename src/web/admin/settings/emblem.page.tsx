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
import { EMBLEM_ERRORS, emblemWords as words } from './emblem.messages.js';
import { settingsWords } from './settings.messages.js';

/** What the page needs; `file` is the key of the picture in use. */
export interface EmblemPageProps {
  readonly context: StaffContext;
  readonly file: string | null;
  readonly error?: FieldError;
  readonly saved?: boolean;
  /** What a form that was refused had seen; after another's change the page is a new form. */
  readonly seen?: string | undefined;
}

/** The emblem's picture: to see, set and take away. */
export function EmblemPage({ context, file, error, saved, seen }: EmblemPageProps): VNode {
  const wrong = error && formWords(EMBLEM_ERRORS)(error);
  const hidden = { seen: seen ?? JSON.stringify(file) };
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/admin"
      hasErrors={Boolean(wrong)}
      back={{ href: '/staff/settings', text: settingsWords.back }}
      before={saved && <NotificationBanner success text={words.saved} />}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong, href: '#picture' }]} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <Current file={file} token={context.token} hidden={hidden} />
      <PictureUpload
        action="/staff/emblem"
        token={context.token}
        words={words}
        error={wrong}
        hidden={hidden}
      />
    </StaffFrame>
  );
}

function Current(props: { file: string | null; token: string; hidden: { seen: string } }): VNode {
  const { file, token, hidden } = props;
  if (file === null) return <p class="govuk-body">{words.none}</p>;
  return (
    <PostForm
      name="/staff/emblem#remove"
      action="/staff/emblem"
      token={token}
      enctype="multipart/form-data"
    >
      <HiddenFields values={{ ...hidden, act: 'remove' }} />
      <p>
        <img src={`/staff/emblem/picture?of=${file}`} alt={words.now} height="113" />
      </p>
      <Button variant="warning" preventDoubleClick>
        {words.remove}
      </Button>
    </PostForm>
  );
}
