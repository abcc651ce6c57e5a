import type { NoticeActName } from '../../../../correspondence/notices/acts/notice-acts.js';
import { discardForm } from './discard/discard.form.js';
import { fileSignedCopyForm } from './file-signed-copy/file-signed-copy.form.js';
import type { NoticeActForm } from './notice-act-form.js';
import { numberForPaperForm } from './number-for-paper/number-for-paper.form.js';
import { publishForm } from './publish/publish.form.js';
import { recordDeliveryForm } from './record-delivery/record-delivery.form.js';
import { recordReturnForm } from './record-return/record-return.form.js';
import { sendBackForm } from './send-back/send-back.form.js';
import { signForm } from './sign/sign.form.js';
import { voidForm } from './void/void.form.js';

/** The forms of all acts on a notice, in the order of its life; routes and buttons come from here. */
export const NOTICE_ACT_FORMS: Readonly<Record<NoticeActName, NoticeActForm>> = {
  sign: signForm,
  number_for_paper: numberForPaperForm,
  send_back: sendBackForm,
  discard: discardForm,
  file_signed_copy: fileSignedCopyForm,
  record_delivery: recordDeliveryForm,
  publish: publishForm,
  record_return: recordReturnForm,
  void: voidForm,
};

const SAID: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(NOTICE_ACT_FORMS).map(({ doneWords }) => doneWords),
);

/** What a `done` code of an act on a notice says; nothing for another one. */
export const noticeActDone = (code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(SAID, code) ? SAID[code] : undefined;
