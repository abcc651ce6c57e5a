import { sendBack } from '../../../../../correspondence/notices/acts/send-back.act.js';
import { reasonActForm } from '../reason-act.form.js';
import { sendBackWords as words } from './send-back.messages.js';

/** Sends the letter back to its writer. */
export const sendBackForm = reasonActForm({
  act: sendBack,
  path: 'sending-back',
  code: 'notice_sent_back',
  words,
});
