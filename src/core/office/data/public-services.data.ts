import type { PublicServiceDraft } from '../public-service-draft.rule.js';

/** The service that Sipha itself is; the office publishes it when it says so [plan L430]. */
export const COMPLAINT_SERVICE: PublicServiceDraft = {
  code: 'COMPLAINT',
  name: 'การรับเรื่องร้องทุกข์ร้องเรียน',
  divisionCode: 'CLERK',
  steps: [
    { name: 'รับเรื่อง ให้เลขที่และวันครบกำหนดตอบ', days: 0, measured: null },
    { name: 'แจ้งผลหรือความคืบหน้าเป็นหนังสือครั้งแรก', days: 15, measured: 'answered' },
    { name: 'แจ้งผลเป็นหนังสือ', days: 15, measured: 'resolved' },
  ],
};
