import { MOST_FILE_MEGABYTES } from '../../../platform/http/body/body-bounds.js';

/** The words of the pages that follow the plan up. */
export const followUpWords = {
  title: (division: string) => `ติดตามผลตามแผน ${division}`,
  allDivisions: 'ทุกหน่วยงาน',
  choose: 'หน่วยงาน',
  show: 'แสดง',
  owed: 'รายงานที่ต้องส่ง',
  owedNone: 'ไม่มีรายงานค้างส่ง',
  notFollowed: 'ปีนี้ยังไม่เปิดให้ติดตามผล',
  projects: 'ผลงานตามโครงการ',
  columns: {
    due: 'กำหนดรายงาน',
    report: 'รายงาน',
    division: 'หน่วยงาน',
    project: 'โครงการ',
    planned: 'แผน',
    done: 'ทำแล้ว',
    spent: 'ใช้เงิน',
    quarters: 'ไตรมาส',
    linked: 'เรื่องที่เชื่อม',
    day: 'วันที่ทำ',
    work: 'ทำอะไร',
    quantity: 'จำนวน',
    baht: 'บาท',
  },
  overdue: (count: string) => `เกินกำหนด ${count}`,
  withdrawn: 'ถอนออกจากแผนแล้ว',
  baht: (amount: string) => `${amount} บาท`,
  of: (done: string, planned: string) => `${done} จาก ${planned}`,
  report: (reportingPeriod: string, division: string) => `รายงานผล ${reportingPeriod} ${division}`,
  back: 'กลับไปหน้าติดตามผล',
  facts: {
    project: 'โครงการ',
    division: 'หน่วยงาน',
    reportingPeriod: 'ช่วงที่รายงาน',
    due: 'กำหนดรายงาน',
    planned: 'เป้าหมายทั้งปี',
    budget: 'งบประมาณทั้งปี',
    indicator: 'ตัวชี้วัด',
  },
  days: (from: string, to: string) => `${from} ถึง ${to}`,
  works: 'ผลงานในช่วงนี้',
  noWorks: 'ยังไม่ได้บันทึกผลงาน',
  total: (works: string, quantity: string, baht: string) =>
    `รวม ${works} รายการ จำนวน ${quantity} ใช้เงิน ${baht} บาท`,
  add: 'บันทึกผลงาน',
  late: (reason: string) => `บันทึกย้อนหลัง: ${reason}`,
  voided: (reason: string) => `ยกเลิกแล้ว: ${reason}`,
  recordedBy: (name: string) => `บันทึกโดย ${name}`,
  evidence: 'หลักฐาน',
  void: {
    title: 'ยกเลิกรายการนี้',
    hint: 'รายการที่ยกเลิกยังอ่านได้พร้อมเหตุผล แต่ไม่นับรวม ถ้ากรอกผิดให้บันทึกรายการใหม่',
    reason: 'เหตุผล',
    submit: 'ยกเลิกรายการ',
  },
  submit: {
    title: 'ส่งรายงาน',
    hint: 'เมื่อส่งแล้วตัวเลขในรายงานคือตัวเลขรวมข้างบน แก้ได้จนสิ้นวันครบกำหนด หลังจากนั้นแก้ไม่ได้',
    note: 'คำอธิบาย',
    noteHint: 'ต้องกรอกถ้าช่วงนี้ไม่มีผลงาน',
    button: 'ส่งรายงาน',
    again: 'ส่งรายงานอีกครั้ง',
  },
  reported: 'รายงานแล้ว',
  reportedBy: (name: string, day: string) => `${name} ส่งเมื่อ ${day}`,
  frozen: 'ปิดรอบรายงานนี้แล้ว ตัวเลขในรายงานไม่เปลี่ยน',
  differs: (quantity: string, baht: string) =>
    `รวมรายการที่บันทึกหรือยกเลิกหลังส่งรายงาน ตอนนี้จำนวน ${quantity} ใช้เงิน ${baht} บาท`,
  print: 'พิมพ์รายงาน',
  form: {
    title: 'บันทึกผลงาน',
    division: 'หน่วยงาน',
    doneOn: 'วันที่ทำ',
    quantity: (unit: string) => `จำนวน (${unit})`,
    spentBaht: 'ใช้เงิน (บาท)',
    note: 'ทำอะไร ที่ไหน กับใคร',
    noteHint: 'ข้อความนี้เผยแพร่ต่อประชาชน อย่าใส่ข้อมูลส่วนบุคคล',
    lateReason: 'เหตุผลที่บันทึกย้อนหลัง',
    lateHint: 'กรอกเมื่อช่วงของวันที่ทำปิดบัญชีแล้ว',
    label: 'หลักฐานคืออะไร',
    file: 'แนบไฟล์',
    fileHint: `PDF หรือภาพ ไม่เกิน ${MOST_FILE_MEGABYTES} MB`,
    link: 'หรือลิงก์',
    save: 'บันทึก',
  },
  done: { recorded: 'บันทึกผลงานแล้ว', voided: 'ยกเลิกรายการแล้ว', reported: 'ส่งรายงานแล้ว' },
};

/** What was just done about works and reports. */
export type DoneWork = keyof typeof followUpWords.done;

/** Which of them an address names. */
export const doneWorkOf = (asked: unknown): DoneWork | undefined =>
  (Object.keys(followUpWords.done) as DoneWork[]).find((one) => one === asked);

/** What is wrong with a field of the work's form; the other codes have their words with the errors. */
export const WORK_ERRORS: Readonly<Record<string, string>> = {
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
  done_on_wrong: 'กรุณากรอกวันที่ทำให้ถูกต้อง',
  link_wrong: 'กรุณากรอกลิงก์ที่ขึ้นต้นด้วย https://',
  too_long: 'ข้อความยาวเกินไป',
  division_missing: 'กรุณาเลือกหน่วยงาน',
  report_changed:
    'มีผู้บันทึกหรือยกเลิกผลงานของช่วงนี้ก่อนท่านส่ง ยังไม่ได้ส่งรายงาน กรุณาดูตัวเลขรวมล่าสุด ทำเครื่องหมายว่าเห็นแล้ว และส่งอีกครั้ง',
};
