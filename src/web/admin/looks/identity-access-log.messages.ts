import type { IdentityAccessOutcome } from '../../../cases/complaints/identity-access.rule.js';

/** The words of the identity access log. */
export const identityAccessWords = {
  title: 'การดูข้อมูลผู้ร้อง',
  lead: 'ทุกครั้งที่เจ้าหน้าที่ขอดูชื่อและช่องทางติดต่อของผู้ร้อง หรือพิมพ์ที่อยู่หน้าซอง ทั้งที่ระบบแสดงและไม่แสดง ลบและแก้ไขไม่ได้',
  none: 'ยังไม่มีการดูข้อมูลผู้ร้อง',
  noneBefore: 'ไม่มีรายการก่อนหน้านี้แล้ว',
  columns: { at: 'เมื่อ', who: 'ผู้ดู', number: 'เรื่อง', reason: 'เหตุผล', outcome: 'ผล' },
  noReason: 'ไม่ได้บอกเหตุผล',
  older: 'รายการก่อนหน้านี้',
  newest: 'รายการล่าสุด',
};

/** The outcomes of an identity access, in words. */
export const IDENTITY_ACCESS_OUTCOME_WORDS: Readonly<Record<IdentityAccessOutcome, string>> = {
  shown: 'แสดงแล้ว',
  found: 'พบเรื่องจากชื่อ โทรศัพท์ หรืออีเมล',
  reason_refused: 'ไม่แสดง เหตุผลไม่เป็นคำ',
  limit_reached: 'ไม่แสดง ครบจำนวนต่อวัน',
  not_allowed: 'ไม่แสดง ผู้ร้องขอปกปิดชื่อ',
};
