import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Input } from '../../../platform/ui/input.js';

/** What the form needs; `action` takes the fields `act` (`set`) and `picture`. */
interface PictureUploadProps {
  readonly action: string;
  readonly token: string;
  readonly words: { readonly picture: string; readonly hint: string; readonly set: string };
  /** What is wrong, in words. */
  readonly error?: string | undefined;
  /** What the form sends besides. */
  readonly hidden?: Readonly<Record<string, string>>;
}

/** The form that sets a PNG picture. */
export function PictureUpload({ action, token, words, error, hidden }: PictureUploadProps): VNode {
  return (
    <form method="post" action={action} enctype="multipart/form-data" novalidate>
      <CsrfField token={token} />
      <HiddenFields values={{ ...hidden, act: 'set' }} />
      <Input
        name="picture"
        type="file"
        label={words.picture}
        hint={words.hint}
        class="govuk-file-upload"
        error={error}
        attributes={{ accept: 'image/png,.png' }}
      />
      <Button preventDoubleClick>{words.set}</Button>
    </form>
  );
}
