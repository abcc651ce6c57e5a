import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../../core/accounts/password.rule.js';

/** The words of the page of the own password. */
export const passwordWords = {
  title: 'เปลี่ยนรหัสผ่าน',
  lead: 'เมื่อเปลี่ยนแล้ว เครื่องอื่นที่ใช้บัญชีของท่านอยู่จะออกจากระบบทันที เครื่องนี้ใช้ต่อได้',
  current: 'รหัสผ่านปัจจุบัน',
  next: 'รหัสผ่านใหม่',
  hint: `อย่างน้อย ${SHORTEST_PASSWORD} ตัวอักษร ใช้ประโยคที่ท่านจำได้ก็ดี ไม่ใส่ชื่อของท่านหรือชื่อผู้ใช้`,
  repeated: 'รหัสผ่านใหม่อีกครั้ง',
  submit: 'เปลี่ยนรหัสผ่าน',
  saved: 'เปลี่ยนรหัสผ่านแล้ว เครื่องอื่นออกจากระบบแล้ว',
};

export const PASSWORD_ERRORS: Readonly<Record<string, string>> = {
  current_missing: 'กรุณากรอกรหัสผ่านปัจจุบัน',
  current_wrong: 'รหัสผ่านปัจจุบันไม่ถูกต้อง',
  next_missing: 'กรุณากรอกรหัสผ่านใหม่',
  repeated_missing: 'กรุณากรอกรหัสผ่านใหม่อีกครั้ง',
  repeated_differs: 'รหัสผ่านใหม่ทั้งสองช่องไม่ตรงกัน',
  same: 'รหัสผ่านใหม่ต้องไม่ซ้ำกับรหัสผ่านปัจจุบัน',
  short: `รหัสผ่านใหม่ต้องยาวอย่างน้อย ${SHORTEST_PASSWORD} ตัวอักษร`,
  long: `รหัสผ่านใหม่ยาวเกิน ${LONGEST_PASSWORD} ตัวอักษร`,
  name: 'รหัสผ่านใหม่ต้องไม่มีชื่อของท่านหรือชื่อผู้ใช้',
  common: 'รหัสผ่านใหม่นี้เดาง่าย กรุณาใช้คำอื่น',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
