import type { Uploads } from '../../../core/files/uploads.service.js';
import type { ServiceRecord } from '../../../correspondence/notices/notice-serving.service.js';
import type { ServiceForm } from './notice-act.forms.js';

const PROOFS = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** What the form says of the service, its proof read and cleaned; throws UploadRefused. */
export async function serviceRecord(form: ServiceForm, uploads: Uploads): Promise<ServiceRecord> {
  const { servedOn, registeredNumber = null, receivedBy = null, lateWhy = null, proof } = form;
  const hasProof = proof !== undefined && proof.length > 0;
  return {
    ...{ servedOn, registeredNumber, receivedBy, lateWhy },
    proof: hasProof ? await uploads.clean(proof, PROOFS, 'proof') : null,
  };
}
