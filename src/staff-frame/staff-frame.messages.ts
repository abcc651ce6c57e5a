import type { Role } from '../accounts/role.js';

/** What each role is called beside an officer's name. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  intake_officer: 'เจ้าหน้าที่ศูนย์รับเรื่องราวร้องทุกข์',
  division_officer: 'เจ้าหน้าที่กอง',
  division_head: 'หัวหน้าสำนัก/ผู้อำนวยการกอง',
  municipal_clerk: 'ปลัดเทศบาล',
  mayor: 'นายกเทศมนตรี',
  misconduct_officer: 'เจ้าหน้าที่ที่รับผิดชอบกรณีร้องเรียนกล่าวหา',
  custodian: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',
  inspector: 'ผู้กำกับดูแล',
  administrator: 'ผู้ดูแลระบบ',
};

/** Who is told at a step of the ladder, by the code of the ladder; role codes are in ROLE_WORDS. */
const TOLD_WORDS: Readonly<Record<string, string>> = {
  ...ROLE_WORDS,
  responsible_officer: 'ผู้รับผิดชอบเรื่อง',
  centre_stand_in: 'หัวหน้าศูนย์รับเรื่องราวร้องทุกข์ แทน',
  restricted_deputy: 'รองปลัดเทศบาลที่กำหนดไว้',
  outside_body: 'หน่วยงานภายนอกที่กำหนดไว้',
};

/** A recipient code of the ladder in words. */
export const toldWords = (code: string): string => TOLD_WORDS[code] ?? code;

/** The words of the frame of every officers' page. */
export const frameWords = {
  nav: {
    queue: 'คิวเรื่อง',
    enter: 'รับเรื่องใหม่',
    forSignature: 'รอลงนาม',
    posting: 'ไปรษณีย์',
    registers: 'ทะเบียน',
    plan: 'แผนงาน',
    restriction: 'ปกปิดเรื่อง',
    admin: 'ระบบ',
  },
  alarms: (count: number) => `มีเรื่องของระบบที่ต้องดู ${count} รายการ`,
  alarmsLink: 'เปิดดู',
  password: 'รหัสผ่าน',
  signOut: 'ออกจากระบบ',
  notWatching:
    'ระบบจับเวลาหยุดทำงานเกิน 3 นาที การเตือนและการแจ้งผู้บังคับบัญชาอาจล่าช้า โปรดแจ้งผู้ดูแลระบบ กำหนดตอบบนหน้าจอยังถูกต้อง',
};
