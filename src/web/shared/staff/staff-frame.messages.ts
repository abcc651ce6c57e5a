import { LATE_AFTER_MINUTES } from '../../../escalation/sweep/sweep-health.query.js';
/** The words of the frame of every officers' page. */
export const frameWords = {
  nav: {
    queue: 'คิวเรื่อง',
    enter: 'รับเรื่องใหม่',
    letters: 'หนังสือ',
    posting: 'ไปรษณีย์',
    registers: 'ทะเบียน',
    plan: 'แผนงาน',
    restriction: 'ปกปิดเรื่อง',
    admin: 'ระบบ',
  },
  alarms: (count: number) => `มีเรื่องของระบบที่ต้องดู ${count} รายการ`,
  alarmsLink: 'เปิดดู',
  unsent: (day: string, time: string) => `ท่านพิมพ์ข้อความค้างไว้ที่หน้านี้ ยังไม่ได้ส่ง (${day} ${time})`,
  unsentShow: 'นำมาพิมพ์ต่อ',
  unsentDrop: 'ทิ้งข้อความนี้',
  password: 'รหัสผ่าน',
  signOut: 'ออกจากระบบ',
  notWatching: `ระบบจับเวลาหยุดทำงานเกิน ${LATE_AFTER_MINUTES} นาที การเตือนและการแจ้งผู้บังคับบัญชาอาจล่าช้า โปรดแจ้งผู้ดูแลระบบ กำหนดตอบบนหน้าจอยังถูกต้อง`,
};
