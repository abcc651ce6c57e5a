import { voidNotice } from '../../../../../correspondence/notices/acts/void.act.js';
import { reasonActForm } from '../reason-act.form.js';
import { voidWords as words } from './void.messages.js';

/** Voids a letter that was not delivered. */
export const voidForm = reasonActForm({
  act: voidNotice,
  path: 'void',
  code: 'notice_voided',
  words,
});
