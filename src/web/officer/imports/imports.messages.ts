import { MOST_COMPLAINTS } from '../../../cases/imports/table.js';
import { MOST_FILE_MEGABYTES } from '../../../platform/http/body/body-bounds.js';
import { IMPORT_KEPT_DAYS } from '../../../cases/imports/complaint-import.entity.js';
import type { ComplaintImport } from '../../../cases/imports/complaint-import.entity.js';
import { formWords } from '../../shared/errors/form-words.js';

const count = (number: number): string => number.toLocaleString('en');

const STATES: Readonly<Record<ComplaintImport['state'], string>> = {
  uploaded: 'กำลังตรวจ',
  checked: 'ตรวจแล้ว รอท่านยืนยัน',
  confirmed: 'กำลังนำเข้า',
  filed: 'นำเข้าแล้ว',
  taken_back: 'ถอนแล้ว',
};

/** The words of the pages on which complaints come in from files and are taken back. */
export const importsWords = {
  title: 'นำเข้าเรื่องจากไฟล์',
  back: 'รับเรื่องใหม่',
  lead: 'ระบบตรวจทุกแถวก่อน ยังไม่มีการนำเข้าจนกว่าท่านจะยืนยัน แถวที่เคยนำเข้าแล้วจะไม่เข้าซ้ำ',
  file: 'ไฟล์เรื่องร้องเรียน',
  fileHint: `XLSX, CSV, JSON หรือ JSONL ไม่เกิน ${MOST_FILE_MEGABYTES} MB และ ${MOST_COMPLAINTS.toLocaleString('en')} แถว ไฟล์ CSV ที่ใหญ่กว่านี้ให้บันทึกเป็น XLSX หรือแบ่งเป็นหลายไฟล์`,
  check: 'ตรวจไฟล์',
  missing: 'กรุณาเลือกไฟล์',
  columnsTitle: 'คอลัมน์ที่อ่าน',
  columnsLead: 'ต้องมีรายละเอียด คอลัมน์อื่นไม่มีก็ได้',
  list: 'ไฟล์ที่ส่งมาแล้ว',
  none: 'ยังไม่มีไฟล์',
  columns: {
    at: 'ส่งเมื่อ',
    state: 'สถานะ',
    ready: 'เรื่องใหม่',
    there: 'มีอยู่แล้ว',
    refused: 'ไม่รับ',
    place: 'ตำแหน่ง',
    problem: 'ปัญหา',
    row: 'แถวในไฟล์',
    number: 'เลขที่เรื่อง',
  },
  states: STATES,
  one: 'ไฟล์เรื่องร้องเรียน',
  toList: 'ไฟล์ทั้งหมด',
  at: (day: string, time: string) => `${day} ${time}`,
  uploadedAt: (day: string, time: string) => `ส่งไฟล์เมื่อ ${day} ${time}`,
  checking: 'กำลังตรวจไฟล์ ยังไม่มีการนำเข้า หน้านี้เปลี่ยนเองเมื่อตรวจเสร็จ ปิดหน้านี้แล้วกลับมาใหม่ได้',
  filing: (done: number, all: number) =>
    `กำลังนำเข้า ${count(done)} จาก ${count(all)} เรื่อง ปิดหน้านี้แล้วกลับมาใหม่ได้`,
  checked: (ready: number, there: number, refused: number) =>
    `เรื่องใหม่ ${count(ready)} เรื่อง มีอยู่แล้ว ${count(there)} แถว ไม่รับ ${count(refused)} แถว ยังไม่มีการนำเข้า`,
  filed: (ready: number, there: number, refused: number) =>
    `นำเข้าแล้ว ${count(ready)} เรื่อง มีอยู่แล้ว ${count(there)} แถว ไม่รับ ${count(refused)} แถว`,
  kept: `ไฟล์ที่ไม่ยืนยันจะถูกลบเมื่อครบ ${IMPORT_KEPT_DAYS} วัน`,
  confirm: (ready: number) => `นำเข้า ${count(ready)} เรื่อง`,
  nothing: 'ไม่มีเรื่องใหม่ให้นำเข้า',
  drop: 'ทิ้งไฟล์นี้',
  dropped: 'ทิ้งไฟล์แล้ว ไม่มีการนำเข้า',
  problems: 'แถวที่ไม่รับ',
  problemsLead: 'แก้ในไฟล์เดิมแล้วส่งใหม่ทั้งไฟล์ได้ แถวที่นำเข้าแล้วจะไม่เข้าซ้ำ',
  more: (shown: number, rest: number) => `แสดง ${shown} รายการแรก ยังมีอีก ${count(rest)} รายการ`,
  whole: 'ทั้งไฟล์',
  untaken: (titles: string) => `คอลัมน์ที่ไม่ได้อ่าน: ${titles}`,
  cases: 'เรื่องที่นำเข้า',
  hidden: (number: number) => `เรื่องที่ท่านไม่มีสิทธิเห็น ${count(number)} เรื่อง`,
  gone: 'ถอนแล้ว',
  undo: 'ถอนการนำเข้านี้',
  undoLead: (cases: number) =>
    `ทั้ง ${count(cases)} เรื่องจะหายจากคิว ทะเบียน และตัวเลขทั้งหมด เลขที่เรื่องไม่ใช้อีก ข้อความและชื่อผู้ร้องถูกลบ นำเข้าใหม่จากไฟล์ได้`,
  told: (number: number) =>
    `ผู้ร้อง ${count(number)} คนได้รับใบรับเรื่องทางอีเมลแล้ว ระบบไม่ส่งอีเมลบอกว่าถอน โปรดแจ้งผู้ร้องเอง`,
  worked: (number: number) =>
    `ถอนไม่ได้ เพราะมีผู้ดำเนินการแล้ว ${count(number)} เรื่อง การนำเข้าถอนได้ทั้งหมดเท่านั้น`,
  reason: 'เหตุที่ถอน',
  undoConfirm: (cases: number) => `ถอนทั้ง ${count(cases)} เรื่อง`,
  takenBack: (day: string, time: string) => `ถอนเมื่อ ${day} ${time} เหตุผล:`,
};

/** What is wrong with the form of taking back. */
export const importError = formWords({
  reason_missing: 'กรุณาบอกเหตุที่ถอน อย่างน้อย 5 ตัวอักษร',
  reason_long: 'เหตุที่ถอนยาวเกิน 1,000 ตัวอักษร',
  unknown_field: 'แบบฟอร์มนี้ไม่ใช่ของหน้านี้ โปรดเปิดหน้าใหม่',
});
