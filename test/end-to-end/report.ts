import type { Visitor } from './visitor.js';

/** What the receipt's page says. */
export interface ReadReceipt {
  readonly number: string;
  readonly pin: string;
}

const REPORT = {
  category: 'LIGHT',
  description: 'ไฟทางหน้าศาลาหมู่บ้านดับสามดวง เดินกลางคืนมองไม่เห็น',
};

/** Fills the form, checks it and sends it, as a citizen does; ends on the receipt's page. */
export async function fileReport(
  citizen: Visitor,
  more: Readonly<Record<string, string>> = {},
): Promise<ReadReceipt> {
  await citizen.open('/report');
  await citizen.types({ ...REPORT, ...more });
  await citizen.presses('ตรวจทานก่อนส่ง');
  await citizen.presses('ส่งเรื่อง');
  return readReceipt(citizen);
}

/** Number and PIN as the receipt shows them. */
export async function readReceipt(citizen: Visitor): Promise<ReadReceipt> {
  const [number = '', pin = ''] = await citizen.page.locator('.code__value').allInnerTexts();
  return { number, pin };
}
