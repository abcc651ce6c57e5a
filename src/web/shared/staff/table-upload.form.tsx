import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { Input } from '../../../platform/ui/input.js';
import { PostForm } from '../../../platform/ui/post-form.js';

/** What the form takes; `missing` is said where no file came. */
interface TableUploadProps {
  readonly action: string;
  readonly token: string;
  readonly words: { readonly file: string; readonly fileHint: string; readonly check: string };
  /** The endings of the files that are read. */
  readonly accept: string;
  readonly error: string | undefined;
}

/** Chooses a table or workbook to be checked before anything is taken from it. */
export function TableUploadForm({ action, token, words, accept, error }: TableUploadProps): VNode {
  return (
    <PostForm action={action} token={token} enctype="multipart/form-data">
      <Input
        name="file"
        type="file"
        label={words.file}
        hint={words.fileHint}
        class="govuk-file-upload"
        error={error}
        attributes={{ accept }}
      />
      <Button preventDoubleClick>{words.check}</Button>
    </PostForm>
  );
}
