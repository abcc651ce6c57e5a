import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of the plan. */
export const PLAN_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  project_not_found: {
    title: 'ไม่พบโครงการนี้',
    text: 'แผนที่ใช้อยู่ไม่มีโครงการรหัสนี้ โปรดเลือกจากหน้าแผนงาน',
  },
  plan_year_not_found: {
    title: 'ไม่มีแผนของปีนี้',
    text: 'โปรดเลือกปีงบประมาณจากหน้าแผนงาน',
  },
};
