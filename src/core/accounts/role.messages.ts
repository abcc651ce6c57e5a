import type { Role } from './role.js';

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
