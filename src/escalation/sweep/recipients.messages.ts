import { ROLE_WORDS } from '../../core/accounts/role.messages.js';

/** Who is notified at a step of the ladder, by its recipient code; role codes are in ROLE_WORDS. */
const TOLD_WORDS: Readonly<Record<string, string>> = {
  ...ROLE_WORDS,
  responsible_officer: 'ผู้รับผิดชอบเรื่อง',
  centre_stand_in: 'หัวหน้าศูนย์รับเรื่องราวร้องทุกข์ แทน',
  restricted_deputy: 'รองปลัดเทศบาลที่กำหนดไว้',
  outside_body: 'หน่วยงานภายนอกที่กำหนดไว้',
};

/** A recipient code of the ladder, or the role in which somebody was notified, in words. */
export const toldWords = (code: string): string => TOLD_WORDS[code] ?? code;
