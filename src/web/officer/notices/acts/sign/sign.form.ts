import { sign } from '../../../../../correspondence/notices/acts/sign.act.js';
import { VersionForm } from '../../../../shared/staff/version.form.js';
import { DELIVERY_BEGINS, deliveryBegins } from '../delivery-begins.messages.js';
import type { NoticeActForm } from '../notice-act-form.js';

/** Signs in Sipha, on the page that shows what the signature will do. */
export const signForm: NoticeActForm = {
  act: sign,
  path: 'signature',
  read: VersionForm,
  input: () => ({}),
  done: deliveryBegins,
  doneWords: DELIVERY_BEGINS,
  onSignaturePage: true,
};
