import { sign } from '../../../../../correspondence/notices/acts/sign.act.js';
import { VersionDto } from '../../../../shared/staff/version.dto.js';
import { DELIVERY_BEGINS, deliveryBegins } from '../delivery-begins.messages.js';
import type { NoticeActForm } from '../notice-act-form.js';

/** Signs in Sipha, on the page that shows what the signature will do. */
export const signForm: NoticeActForm = {
  act: sign,
  path: 'signature',
  read: VersionDto,
  input: () => ({}),
  done: deliveryBegins,
  doneWords: DELIVERY_BEGINS,
  onSignaturePage: true,
};
