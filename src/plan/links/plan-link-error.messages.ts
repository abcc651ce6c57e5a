import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of the links between complaints and the plan. */
export const PLAN_LINK_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  plan_already_linked: {
    title: 'เชื่อมกับโครงการนี้ไว้แล้ว',
    text: 'โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  },
  plan_not_linked: {
    title: 'ไม่ได้เชื่อมกับโครงการนี้',
    text: 'อาจมีผู้อื่นยกเลิกแล้ว โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  },
  plan_already_dismissed: {
    title: 'บันทึกว่าไม่ใช่โครงการนี้ไว้แล้ว',
    text: 'โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  },
  plan_not_dismissed: {
    title: 'ไม่ได้บันทึกว่าไม่ใช่โครงการนี้',
    text: 'อาจมีผู้อื่นยกเลิกแล้ว โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  },
  plan_link_reason_missing: {
    title: 'ยังไม่มีเหตุผล',
    text: 'การเชื่อมเรื่องกับโครงการหรือยกเลิกการเชื่อมต้องบอกเหตุผล',
  },
  plan_still_linked: {
    title: 'ยังเชื่อมกับโครงการอยู่',
    text: 'โปรดยกเลิกการเชื่อมก่อน แล้วจึงบอกว่าไม่เกี่ยวกับแผน',
  },
  plan_already_unrelated: {
    title: 'บันทึกว่าไม่เกี่ยวกับแผนไว้แล้ว',
    text: 'โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  },
  plan_not_unrelated: {
    title: 'ไม่ได้บันทึกว่าไม่เกี่ยวกับแผน',
    text: 'อาจมีผู้อื่นยกเลิกแล้ว โปรดเปิดเรื่องอีกครั้งเพื่อดูข้อมูลล่าสุด',
  },
};
