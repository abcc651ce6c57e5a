/** The words of a wrong field, by the message key of the submission. */
export const SUBMISSION_ERRORS: Readonly<Record<string, string>> = {
  category_missing: 'ไม่มีรหัสประเภทเรื่อง หรือไม่มีประเภทเรื่องนี้',
  description_short: 'รายละเอียดต้องมีอย่างน้อย 10 ตัวอักษร',
  description_long: 'รายละเอียดยาวเกิน 2,000 ตัวอักษร',
  wanted_outcome_long: 'สิ่งที่อยากให้ทำต้องเป็นข้อความไม่เกิน 1,000 ตัวอักษร',
  village_unknown: 'ไม่มีหมู่บ้านนี้',
  landmark_long: 'จุดสังเกตต้องเป็นข้อความไม่เกิน 200 ตัวอักษร',
  name_long: 'ชื่อต้องเป็นข้อความไม่เกิน 200 ตัวอักษร',
  email_wrong: 'อีเมลไม่ถูกต้อง เช่น name@example.com',
  address_long: 'ที่อยู่ต้องเป็นข้อความไม่เกิน 500 ตัวอักษร',
  hide_name_wrong: 'hideName ต้องเป็น true หรือ false',
  unknown_field: 'ไม่รู้จักฟิลด์นี้',
};
