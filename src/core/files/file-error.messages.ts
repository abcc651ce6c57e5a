import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of uploaded files. */
export const FILE_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  upload_missing: { title: 'ยังไม่ได้เลือกไฟล์', text: 'โปรดเลือกไฟล์แล้วส่งอีกครั้ง' },
  upload_kind: { title: 'รับไฟล์ชนิดนี้ไม่ได้', text: 'โปรดเลือกไฟล์ PDF, JPEG หรือ PNG' },
  upload_unreadable: { title: 'เปิดไฟล์นี้ไม่ได้', text: 'โปรดเลือกไฟล์อื่นแล้วส่งอีกครั้ง' },
  upload_too_many_points: {
    title: 'ภาพใหญ่เกินไป',
    text: 'ภาพมีได้ไม่เกิน 50 ล้านจุด และด้านยาวไม่เกิน 20,000 จุด โปรดย่อภาพแล้วส่งอีกครั้ง',
  },
  upload_unpacks_too_large: {
    title: 'ไฟล์ใหญ่เกินไปเมื่อคลายออก',
    text: 'ตรวจไฟล์นี้ไม่ได้ เพราะเมื่อคลายออกแล้วใหญ่เกินไป โปรดสแกนหรือบันทึกเป็น PDF ใหม่แล้วส่งอีกครั้ง',
  },
  upload_not_checked: {
    title: 'ตรวจไฟล์นี้ไม่ได้',
    text: 'ตรวจไฟล์นี้ไม่ได้ เพราะใช้เวลาหรือหน่วยความจำมากเกินไป โปรดสแกนหรือบันทึกไฟล์ใหม่ให้เล็กลงแล้วส่งอีกครั้ง',
  },
  upload_busy: {
    title: 'มีไฟล์รอตรวจหลายไฟล์',
    text: 'ขณะนี้มีไฟล์รอตรวจหลายไฟล์ โปรดเลือกไฟล์เดิมแล้วส่งอีกครั้งในอีกหนึ่งนาที',
  },
  file_not_there: { title: 'ไม่พบไฟล์นี้', text: 'โปรดเปิดเรื่องดูล่าสุด' },
};
