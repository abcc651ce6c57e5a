import type { FileProblemCode } from '../../platform/sheets/file-problem.js';

/** What is wrong with any file. */
const FILE_WORDS: Readonly<Record<FileProblemCode, string>> = {
  empty_file: 'ไฟล์ว่าง',
  old_workbook: 'เป็นไฟล์ Excel แบบเก่า (.xls) หรือมีรหัสผ่าน กรุณาบันทึกเป็น .xlsx โดยไม่ตั้งรหัสผ่าน',
  encrypted: 'ไฟล์มีรหัสผ่าน กรุณาบันทึกใหม่โดยไม่ตั้งรหัสผ่าน',
  not_table_file: 'ไม่ใช่ไฟล์ XLSX, CSV, JSON หรือ JSONL',
  not_workbook: 'ไม่ใช่ไฟล์ Excel (.xlsx)',
  broken_workbook: 'ไฟล์ Excel เสียหาย กรุณาเปิดแล้วบันทึกใหม่',
  unpacked_too_large: 'ไฟล์ใหญ่เกินไปเมื่อคลายออก กรุณาแบ่งเป็นหลายไฟล์',
  too_many_rows: 'มีแถวมากเกินไป กรุณาแบ่งเป็นหลายไฟล์',
  too_many_columns: 'มีคอลัมน์มากเกินไป',
  wrong_encoding: 'อ่านตัวอักษรไม่ได้ กรุณาบันทึกเป็น CSV UTF-8',
  broken_csv: 'เครื่องหมายคำพูดไม่ครบคู่',
  broken_json: 'ไม่ใช่ JSON ที่ถูกต้อง',
  merged_cells: 'มีเซลล์ที่ผสาน กรุณายกเลิกการผสานเซลล์',
  formula: 'เป็นสูตร กรุณาวางเป็นค่า',
  error_cell: 'เซลล์มีข้อผิดพลาด',
};

/** What is wrong with a file of complaints, or with a row of it. */
const IMPORT_WORDS: Readonly<Record<string, string>> = {
  ...FILE_WORDS,
  not_checked: 'อ่านไฟล์นี้ไม่ได้ เพราะใช้เวลาหรือหน่วยความจำมากเกินไป กรุณาแบ่งเป็นหลายไฟล์',
  not_object: 'แถวนี้ไม่ใช่ JSON ของเรื่องหนึ่งเรื่อง',
  no_description: 'ไม่มีคอลัมน์รายละเอียดของเรื่อง',
  category_missing: 'ไม่มีประเภทเรื่องนี้ ใช้รหัสหรือชื่อประเภทของเทศบาล',
  description_short: 'รายละเอียดต้องยาวอย่างน้อย 10 ตัวอักษร',
  import_description_long: 'รายละเอียดยาวเกิน 10,000 ตัวอักษร',
  wanted_outcome_long: 'สิ่งที่อยากให้ทำยาวเกิน 1,000 ตัวอักษร',
  village_unknown: 'ไม่มีหมู่บ้านนี้',
  landmark_long: 'จุดสังเกตยาวเกิน 200 ตัวอักษร',
  name_long: 'ชื่อยาวเกิน 200 ตัวอักษร',
  email_wrong: 'อีเมลไม่ถูกต้อง',
  address_long: 'ที่อยู่ยาวเกิน 500 ตัวอักษร',
  hide_name_wrong: 'ไม่เข้าใจว่าปกปิดชื่อหรือไม่',
  channel_unknown: 'ไม่มีช่องทางนี้ ใช้รหัสหรือชื่อช่องทางของระบบ',
  received_on_wrong: 'ไม่ใช่วันที่ เขียน ปี ค.ศ.-เดือน-วัน เช่น 2026-11-30',
  received_on_future: 'วันที่รับเรื่องเป็นวันที่ยังมาไม่ถึง',
  external_reference_long: 'เลขอ้างอิงยาวเกิน 100 ตัวอักษร',
  row_repeated: 'เป็นเรื่องเดียวกับแถวก่อนหน้าในไฟล์นี้ ไม่นำเข้าซ้ำ',
};

export const importWords = {
  problems: IMPORT_WORDS,
  row: (no: number) => `แถว ${no}`,
  column: (title: string) => `คอลัมน์ ${title}`,
  untaken: (titles: string) => `ไม่ได้นำเข้าคอลัมน์ ${titles}`,
};
