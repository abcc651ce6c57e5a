import { discard } from './discard.act.js';
import { storeSignedCopy } from './file-signed-copy.act.js';
import type { NoticeAct } from './notice-act.js';
import { numberForPaper } from './number-for-paper.act.js';
import { publish } from './publish.act.js';
import { recordDelivery } from './record-delivery.act.js';
import { recordReturn } from './record-return.act.js';
import { sendBack } from './send-back.act.js';
import { sign } from './sign.act.js';
import { voidNotice } from './void.act.js';

/** Every act on a written notice, each in a file of its own. */
export const NOTICE_ACTS = {
  sign,
  number_for_paper: numberForPaper,
  send_back: sendBack,
  discard,
  file_signed_copy: storeSignedCopy,
  record_delivery: recordDelivery,
  publish,
  record_return: recordReturn,
  void: voidNotice,
} as const satisfies Readonly<Record<string, NoticeAct>>;

export type NoticeActName = keyof typeof NOTICE_ACTS;
