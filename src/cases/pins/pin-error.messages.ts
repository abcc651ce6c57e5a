import { PIN_LINK_HOURS } from './pin-link.entity.js';
import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of new PINs. */
export const PIN_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  pin_link_refused: {
    title: 'ลิงก์นี้ใช้ไม่ได้',
    text: `ลิงก์ใช้ได้ครั้งเดียวภายใน ${PIN_LINK_HOURS} ชั่วโมง รหัสติดตามไม่เปลี่ยน โปรดขอลิงก์ใหม่ หรือมาที่ศูนย์รับเรื่องราวร้องทุกข์`,
  },
  nobody_on_file: {
    title: 'ตรวจไม่ได้ว่าใครเป็นผู้ร้อง',
    text: 'ผู้ร้องไม่ได้ให้ชื่อหรือที่ติดต่อไว้ จึงออกรหัสใหม่ไม่ได้',
  },
};
