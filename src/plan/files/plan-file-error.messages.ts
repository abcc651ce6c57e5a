import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of imported plans and of revisions. */
export const PLAN_FILE_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  plan_pack_broken: { title: 'แบบฟอร์มไม่ครบถ้วน', text: 'กรุณาอัปโหลดไฟล์แผนใหม่ ยังไม่มีการบันทึก' },
  plan_changed: {
    title: 'มีผู้อื่นเปลี่ยนแผนนี้ก่อนท่าน',
    text: 'ยังไม่มีการบันทึก กรุณาอัปโหลดไฟล์อีกครั้งเพื่อดูว่าต่างจากแผนล่าสุดอย่างไร',
  },
  plan_nothing_revised: { title: 'ไม่มีอะไรเปลี่ยน', text: 'ตรงกับแผนที่ใช้อยู่ทุกอย่าง' },
  revision_reason_missing: { title: 'ยังไม่มีเหตุผล', text: 'กรุณาเขียนเหตุผลที่แก้ไขแผน' },
  revised_on_wrong: {
    title: 'วันที่มีผลไม่ถูกต้อง',
    text: 'วันที่มีผลต้องไม่อยู่ในอนาคต และไม่ก่อนการแก้ไขครั้งก่อน',
  },
  followed_from_wrong: {
    title: 'วันที่เริ่มติดตามผลไม่ถูกต้อง',
    text: 'กรุณากรอกวันที่ในปีงบประมาณของแผน หรือเว้นว่าง',
  },
  plan_refused: { title: 'แผนนี้ยังนำเข้าไม่ได้', text: 'กรุณาอัปโหลดไฟล์เพื่อดูปัญหาทีละแถว' },
};
