import { BULK_UNDO_MS } from '../../../escalation/bulk/bulk-order.entity.js';
import type { BulkActName } from '../../../escalation/bulk/bulk-acts.js';
import type { BulkCase } from '../../../escalation/bulk/bulk-case.entity.js';
import { complaintFormError } from '../moves/complaint-form.messages.js';

/** The acts, as titles of their pages. */
export const BULK_TITLES: Readonly<Record<BulkActName, string>> = {
  assign: 'มอบหมายหลายเรื่อง',
  take: 'เริ่มดำเนินการหลายเรื่อง',
  category: 'เปลี่ยนประเภทหลายเรื่อง',
  plan_link: 'เชื่อมหลายเรื่องกับโครงการ',
};

/** What became of a case. */
export const BULK_STATE_WORDS: Readonly<Record<BulkCase['state'], string>> = {
  waiting: 'รอ',
  done: 'ทำแล้ว',
  refused: 'ไม่ได้ทำ',
  undone: 'ยกเลิกแล้ว',
  kept: 'ยกเลิกไม่ได้',
};

/** Refusals that read otherwise where nobody has the case's form before them. */
const REFUSED: Readonly<Record<string, string>> = {
  matter_changed: 'มีผู้อื่นแก้ไขเรื่องนี้หลังจากท่านเลือก',
  matter_not_found: 'ท่านไม่เห็นเรื่องนี้แล้ว',
  case_taken_back: 'เรื่องนี้ถูกถอนพร้อมการนำเข้า',
  not_allowed: 'หน้าที่ของท่านทำสิ่งนี้กับเรื่องนี้ไม่ได้',
  move_not_possible: 'สถานะของเรื่องนี้ทำสิ่งนี้ไม่ได้',
  officer_missing: 'เจ้าหน้าที่คนนี้รับเรื่องนี้ไม่ได้',
  category_missing: 'อยู่ในประเภทนี้แล้ว หรือใช้ประเภทนี้ไม่ได้',
};

/** Why a case was, or would be, refused. */
export const bulkRefusal = (message: string): string =>
  REFUSED[message] ?? complaintFormError({ field: '', message });

export const bulkWords = {
  toCategory: 'เปลี่ยนเป็น',
  project: 'โครงการ',
  reason: 'เหตุผล ใช้กับทุกเรื่อง',
  tell: 'ดูก่อนทำ',
  preview: (done: number, refused: number) =>
    refused === 0 ? `จะทำ ${done} เรื่อง` : `จะทำ ${done} เรื่อง ทำไม่ได้ ${refused} เรื่อง`,
  confirm: (count: number) => `ยืนยัน ทำ ${count} เรื่อง`,
  nothing: 'ไม่มีเรื่องที่ทำได้ ดูเหตุผลในตาราง',
  running: (done: number, all: number) => `กำลังทำ ${done} จาก ${all} เรื่อง ปิดหน้านี้ได้ งานทำต่อจนจบ`,
  ended: (done: number, refused: number) =>
    refused === 0 ? `ทำแล้ว ${done} เรื่อง` : `ทำแล้ว ${done} เรื่อง ไม่ได้ทำ ${refused} เรื่อง`,
  undone: (undone: number, kept: number) =>
    kept === 0 ? `ยกเลิกแล้ว ${undone} เรื่อง` : `ยกเลิกแล้ว ${undone} เรื่อง ยกเลิกไม่ได้ ${kept} เรื่อง`,
  undo: 'ยกเลิกทั้งหมดที่ทำ',
  undoHint: `กดได้ภายใน ${BULK_UNDO_MS / 1000} วินาที เรื่องที่มีผู้อื่นทำต่อแล้วจะคงไว้`,
  back: 'กลับไปคิว',
  columns: { matter: 'เรื่อง', now: 'ตอนนี้', outcome: 'ผล' },
  will: 'จะทำ',
  wont: (why: string) => `ทำไม่ได้: ${why}`,
  because: (state: string, why: string) => `${state}: ${why}`,
  unseen: 'ท่านไม่เห็นเรื่องนี้แล้ว',
};
