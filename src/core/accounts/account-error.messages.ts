import { SHORTEST_PASSWORD } from './password.rule.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of accounts, sign-in and access. */
export const ACCOUNT_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  not_allowed: { title: 'ท่านไม่มีสิทธิทำสิ่งนี้', text: 'หากเห็นว่าควรทำได้ โปรดติดต่อผู้ดูแลระบบ' },
  form_of_another: {
    title: 'แบบฟอร์มนี้เป็นของอีกบัญชีหนึ่ง',
    text: 'แบบฟอร์มนี้เปิดไว้ในบัญชี {owner} แต่ขณะนี้เบราว์เซอร์นี้เข้าสู่ระบบเป็น {officer} ยังไม่มีการบันทึก ถ้าส่งจากหน้านี้จะเป็นชื่อ {officer} ถ้าจะส่งในนามบัญชีเดิม โปรดเข้าสู่ระบบด้วยบัญชีนั้นในแท็บใหม่ก่อน',
  },
  form_of_another_asks: {
    title: 'แบบฟอร์มนี้เป็นของอีกบัญชีหนึ่ง',
    text: 'แบบฟอร์มนี้เปิดไว้ในบัญชี {owner} แต่ขณะนี้เบราว์เซอร์นี้เข้าสู่ระบบเป็น {officer} ซึ่งเปิดหน้าของแบบฟอร์มนี้ไม่ได้ ยังไม่มีการบันทึก เข้าสู่ระบบด้วยบัญชีเดิมที่นี่แล้วส่งต่อได้',
  },
  account_refused: {
    title: 'ยังสร้างบัญชีนี้ไม่ได้',
    text: 'โปรดตรวจช่อง {field} แล้วลองใหม่',
  },
  account_not_there: {
    title: 'ไม่พบบัญชีนี้',
    text: 'โปรดตรวจชื่อผู้ใช้',
  },
  password_refused: {
    title: 'ใช้รหัสผ่านนี้ไม่ได้',
    text: `โปรดตั้งรหัสผ่านที่ยาวอย่างน้อย ${SHORTEST_PASSWORD} ตัวอักษร ไม่มีชื่อของท่าน และเดายาก`,
  },
  password_wrong: {
    title: 'รหัสผ่านปัจจุบันไม่ถูกต้อง',
    text: 'รหัสผ่านยังไม่ถูกเปลี่ยน โปรดลองอีกครั้ง',
  },
  sign_in_needed: {
    title: 'โปรดเข้าสู่ระบบ',
    text: 'ท่านยังไม่ได้เข้าสู่ระบบ หรือออกจากระบบไปแล้ว จึงยังไม่มีการบันทึก',
  },
  sign_in_refused: {
    title: 'เข้าสู่ระบบไม่ได้',
    text: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง',
  },
};
