import type { VNode } from 'preact';
import {
  recordDelivery,
  type DeliveryRecord,
} from '../../../../../correspondence/notices/acts/record-delivery.act.js';
import type { UploadsService } from '../../../../../core/files/uploads.service.js';
import type { NoticeActProps } from '../../notice-act.fields.js';
import { FoldedActForm } from '../act-form.js';
import type { NoticeActForm } from '../notice-act-form.js';
import { DeliveryDto } from './record-delivery.dto.js';
import { DeliveryFields, path } from './notice-delivery.fields.js';
import { recordDeliveryWords as words } from './record-delivery.messages.js';

const PROOFS = ['application/pdf', 'image/jpeg', 'image/png'] as const;

function Form(props: NoticeActProps): VNode {
  const submit = words.record(props.view.notice.channel);
  return (
    <FoldedActForm {...props} path={path} submit={submit} open multipart>
      <DeliveryFields {...props} />
    </FoldedActForm>
  );
}

async function input(form: DeliveryDto, uploads: UploadsService): Promise<DeliveryRecord> {
  const { deliveredOn, registeredNumber = null, receivedBy = null, lateWhy = null, proof } = form;
  const hasProof = proof !== undefined && proof.length > 0;
  return {
    deliveredOn,
    registeredNumber,
    receivedBy,
    lateWhy,
    proof: hasProof ? await uploads.clean(proof, PROOFS, 'proof') : null,
  };
}

/** Records that the post took the letter, or that the citizen signed for it. */
export const recordDeliveryForm: NoticeActForm<DeliveryDto, DeliveryRecord> = {
  act: recordDelivery,
  path,
  read: DeliveryDto,
  Form,
  input,
  done: () => 'notice_served',
  doneWords: { notice_served: words.done },
};
