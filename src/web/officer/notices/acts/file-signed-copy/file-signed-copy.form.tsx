import type { VNode } from 'preact';
import { storeSignedCopy } from '../../../../../correspondence/notices/acts/file-signed-copy.act.js';
import type { CleanFile } from '../../../../../core/files/clean-file.js';
import { FileField, type NoticeActProps } from '../../notice-act.fields.js';
import { FoldedActForm } from '../act-form.js';
import { DELIVERY_BEGINS, deliveryBegins } from '../delivery-begins.messages.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { SignedCopyDto } from './file-signed-copy.dto.js';
import { fileSignedCopyWords as words } from './file-signed-copy.messages.js';

const COPIES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
const path = 'signed-copy';

function Form(props: NoticeActProps): VNode {
  return (
    <FoldedActForm {...props} path={path} submit={words.submit} open multipart>
      <p class="govuk-hint">{words.hint}</p>
      <FileField {...props} name="copy" form={path} label={words.copy} />
    </FoldedActForm>
  );
}

/** Stores the copy that was signed on paper. */
export const fileSignedCopyForm: NoticeActForm<SignedCopyDto, { copy: CleanFile }> = {
  act: storeSignedCopy,
  path,
  read: SignedCopyDto,
  Form,
  input: async ({ copy }, uploads) => ({ copy: await uploads.clean(copy, COPIES, 'copy') }),
  done: deliveryBegins,
  doneWords: DELIVERY_BEGINS,
};
