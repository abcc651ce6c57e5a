import type { StrandedBy } from '../../cases/matters/event-catalogue.js';

/** Why a letter comes back to its writer although its signatory said nothing, and what to do. */
export const STRANDED_WORDS: Readonly<Record<StrandedBy, string>> = {
  left: 'ผู้ที่จะลงนามไม่ได้ปฏิบัติหน้าที่แล้ว โปรดเลือกผู้ลงนามคนอื่น',
  accused: 'ผู้ที่จะลงนามเป็นผู้ถูกร้องในเรื่องนี้ โปรดเลือกผู้ลงนามคนอื่น',
  moved: 'เรื่องนี้ย้ายหน่วยงานแล้ว ผู้ที่จะลงนามลงนามในเรื่องนี้ไม่ได้ โปรดเลือกผู้ลงนามคนอื่น',
  order_ended: 'คำสั่งให้ผู้นี้ลงนามสิ้นสุดแล้ว โปรดเลือกผู้ลงนามคนอื่น',
};
