import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { FileInput } from '../../../platform/ui/file-input.js';

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
    <PostForm name={`${action}#set`} action={action} token={token} enctype="multipart/form-data">
      <HiddenFields values={{ ...hidden, act: 'set' }} />
      <FileInput
        name="picture"
        label={words.picture}
        hint={words.hint}
        error={error}
        accept="image/png,.png"
      />
      <Button preventDoubleClick>{words.set}</Button>
    </PostForm>
  );
}
