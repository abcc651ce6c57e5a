import { RATING_DAYS } from '../../../cases/complaints/rating.rule.js';
import type { Score } from '../../../cases/complaints/rating.rule.js';

/** What each score is called. */
export const SCORE_WORDS: Readonly<Record<Score, string>> = {
  5: 'พอใจมากที่สุด',
  4: 'พอใจมาก',
  3: 'พอใจปานกลาง',
  2: 'พอใจน้อย',
  1: 'ไม่พอใจ',
};

/** The words of the question how satisfied the citizen is. */
export const ratingWords = {
  title: 'ท่านพอใจกับการดำเนินการเพียงใด',
  hint: (day: string) => `ตอบหรือเปลี่ยนคำตอบได้ถึง${day} คำตอบไม่มีผลต่อเรื่องของท่าน`,
  send: 'ส่งคำตอบ',
  sent: 'บันทึกความพึงพอใจแล้ว ขอบคุณ',
  given: (words: string) => `ความพึงพอใจของท่าน: ${words}`,
  missing: 'กรุณาเลือกหนึ่งข้อ',
  closed: `ตอบข้อนี้ไม่ได้แล้ว เพราะเรื่องกำลังดำเนินการ หรือพ้นกำหนด ${RATING_DAYS} วันหลังแจ้งผล`,
  unknown: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
