import type { VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { FileInput } from '../../../platform/ui/file-input.js';
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
      <FileInput
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={error}
        accept={accept}
      />
      <Button preventDoubleClick>{words.check}</Button>
    </PostForm>
  );
}
