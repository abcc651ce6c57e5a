import { LONGEST_NAME, MOST_DAYS } from '../../../core/office/public-service-draft.rule.js';
import type { PublicServiceProblem } from '../../../core/office/public-service-draft.rule.js';
import type { MeasuredStep } from '../../../core/office/public-service-step.entity.js';

/** What Sipha records of a complaint, as a step's times. */
export const MEASURED_WORDS: Readonly<Record<MeasuredStep, string>> = {
  assigned: 'วันที่มอบหมายเจ้าหน้าที่',
  started: 'วันที่เริ่มดำเนินการ',
  answered: 'วันที่แจ้งเป็นหนังสือครั้งแรก',
  resolved: 'วันที่แจ้งผล',
};

/** The words of the pages of the services. */
export const publicServicesAdminWords = {
  title: 'บริการและเวลาที่ประกาศ',
  lead: 'ขั้นตอนและเวลาของบริการ แสดงต่อประชาชนเมื่อประกาศแล้ว การแก้ไขทุกครั้งมีบันทึก',
  add: 'เพิ่มบริการ',
  back: 'กลับไปหน้าบริการ',
  none: 'ยังไม่มีบริการ',
  saved: 'บันทึกแล้ว',
  published: (day: string) => `ประกาศเมื่อ ${day}`,
  withdrawn: (day: string) => `เลิกประกาศเมื่อ ${day}`,
  draft: 'ยังไม่ประกาศ',
  steps: (count: number) => `${count} ขั้นตอน`,
  newTitle: 'เพิ่มบริการ',
  code: 'รหัส',
  codeHint: 'ตัวพิมพ์ใหญ่ ตัวเลข และขีดกลาง เช่น BUILD-PERMIT เปลี่ยนภายหลังไม่ได้',
  name: 'ชื่อบริการ',
  division: 'หน่วยงาน',
  choose: 'เลือก',
  step: (no: number) => `ขั้นตอนที่ ${no}`,
  stepsHint: 'เว้นชื่อและจำนวนวันว่างไว้ ถ้าไม่ใช้ขั้นตอนนั้น',
  stepName: 'ทำอะไร',
  days: 'เสร็จภายในกี่วัน',
  daysHint: 'นับจากวันรับเรื่อง 0 คือวันเดียวกัน',
  measured: 'เวลาจริงที่แสดงเทียบ',
  notMeasured: 'ไม่มี',
  save: 'บันทึก',
  publishTitle: 'ประกาศต่อประชาชน',
  publish: 'ประกาศบริการนี้',
  withdraw: 'เลิกประกาศ',
  on: 'ตั้งแต่วันที่',
  see: 'ดูหน้าที่ประชาชนเห็น',
  changed:
    'มีผู้อื่นแก้ไขบริการนี้ก่อนท่าน การแก้ไขของท่านยังไม่ถูกบันทึก ถ้าต้องการใช้ค่าที่ท่านกรอก ให้ทำเครื่องหมายแล้วกดบันทึกอีกครั้ง',
  dayWrong: 'กรุณากรอกวันที่ให้ถูกต้อง และไม่ก่อนวันประกาศ',
};

/** The words of what is wrong with a service. */
export const PUBLIC_SERVICE_PROBLEMS: Readonly<Record<PublicServiceProblem['message'], string>> = {
  code_wrong: 'รหัสต้องเป็นตัวพิมพ์ใหญ่ ตัวเลข หรือขีดกลาง 2 ถึง 30 ตัว',
  name_missing: 'กรุณากรอกชื่อบริการ',
  name_long: `ชื่อยาวเกิน ${LONGEST_NAME} ตัวอักษร กรุณาย่อลง`,
  division_unknown: 'กรุณาเลือกหน่วยงาน',
  steps_missing: 'กรุณากรอกอย่างน้อยหนึ่งขั้นตอน',
  step_missing: `กรุณากรอกว่าทำอะไร ไม่เกิน ${LONGEST_NAME} ตัวอักษร`,
  days_wrong: `กรุณากรอกจำนวนวัน 0 ถึง ${MOST_DAYS}`,
  days_backwards: 'จำนวนวันนับจากวันรับเรื่อง จึงต้องไม่น้อยกว่าขั้นตอนก่อน',
};
