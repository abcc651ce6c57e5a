import type { AnswerWay } from './answer-way.rule.js';

/** How the letter reaches the person who reads it; `day` is the last day on which it is there. */
export const ANSWER_WAY_WORDS: Readonly<Record<AnswerWay, (day: string) => string>> = {
  email: (day) => `หนังสือตอบจะส่งทางอีเมลที่ท่านให้ไว้ ภายใน ${day}`,
  post: (day) => `หนังสือตอบจะส่งทางไปรษณีย์ลงทะเบียนไปยังที่อยู่ที่ท่านให้ไว้ ภายใน ${day}`,
  tracking_page: (day) =>
    `หนังสือตอบจะอยู่ที่หน้าติดตามเรื่อง ภายใน ${day} เราไม่ส่งไปที่อื่นและไม่โทรแจ้ง ท่านขอให้ศูนย์รับเรื่องราวร้องทุกข์พิมพ์ให้ได้`,
};
