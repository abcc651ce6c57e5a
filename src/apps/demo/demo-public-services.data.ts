import type { PublicServiceDraft } from '../../core/office/public-service-draft.rule.js';

/** Since when the demo's channels are open and its procedure is published; examples, no facts. */
export const DEMO_OPENED_ON = '2025-10-01';

/** The demo's open channels. */
export const DEMO_CHANNELS = ['web', 'counter', 'phone', 'letter', 'damrongdhama'].map((code) => ({
  code,
  since: DEMO_OPENED_ON,
}));

/** Services with invented steps and days, each marked as an example. */
export const DEMO_PUBLIC_SERVICES: readonly PublicServiceDraft[] = [
  {
    code: 'EXAMPLE-BUILDING',
    name: 'ขออนุญาตก่อสร้างอาคาร (ตัวอย่าง)',
    divisionCode: 'ENG',
    steps: [
      { name: 'รับคำขอและตรวจเอกสาร', days: 1, measured: null },
      { name: 'ตรวจสถานที่', days: 15, measured: null },
      { name: 'ออกใบอนุญาตหรือแจ้งเหตุที่ไม่อนุญาต', days: 45, measured: null },
    ],
  },
  {
    code: 'EXAMPLE-TAX',
    name: 'ชำระภาษีที่ดินและสิ่งปลูกสร้าง (ตัวอย่าง)',
    divisionCode: 'FIN',
    steps: [
      { name: 'แจ้งเลขที่ใบประเมิน', days: 0, measured: null },
      { name: 'ชำระเงินและรับใบเสร็จ', days: 0, measured: null },
    ],
  },
];
