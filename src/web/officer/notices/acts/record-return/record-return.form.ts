import { recordReturn } from '../../../../../correspondence/notices/acts/record-return.act.js';
import { reasonActForm } from '../reason-act.form.js';
import { recordReturnWords as words } from './record-return.messages.js';

/** Records that the letter came back. */
export const recordReturnForm = reasonActForm({
  act: recordReturn,
  path: 'return',
  code: 'return',
  words,
});
