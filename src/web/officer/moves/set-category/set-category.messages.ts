import { PERIOD_DAYS } from '../../../../core/deadlines/fifteen-days.rule.js';
/** The words of the form that changes the complaint's category. */
export const setCategoryWords = {
  title: 'เปลี่ยนประเภทเรื่อง',
  submit: 'เปลี่ยนประเภท',
  done: 'เปลี่ยนประเภทเรื่องแล้ว กำหนดตอบไม่เปลี่ยน',
  to: 'เปลี่ยนเป็น',
  hint: `หน่วยงานและกำหนดตอบไม่เปลี่ยน คำชมที่กลายเป็นเรื่องร้องทุกข์นับ ${PERIOD_DAYS} วันจากวันรับเรื่อง`,
};
