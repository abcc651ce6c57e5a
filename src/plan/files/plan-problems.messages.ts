import type { PlanProblem, ProblemCode } from './plan-problem.js';

/** What is wrong and what to do; `{value}` stands in the file, `{expected}` is what goes there. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, string>> = {
  empty_file: 'ไฟล์ว่าง',
  old_workbook: 'เป็นไฟล์ Excel แบบเก่า (.xls) หรือมีรหัสผ่าน กรุณาเปิดแล้วบันทึกเป็น .xlsx โดยไม่ตั้งรหัสผ่าน',
  encrypted: 'ไฟล์มีรหัสผ่าน กรุณาบันทึกใหม่โดยไม่ตั้งรหัสผ่าน',
  not_table_file: 'ไม่ใช่ไฟล์ XLSX, CSV หรือ JSON',
  not_workbook: 'ไม่ใช่ไฟล์ Excel (.xlsx) ถ้าเป็นไฟล์ตารางของโปรแกรมอื่น กรุณาเปิดแล้วบันทึกเป็น .xlsx',
  broken_workbook: 'ไฟล์ Excel เสียหายหรืออ่านไม่ได้ กรุณาเปิดแล้วบันทึกใหม่เป็น .xlsx',
  unpacked_too_large: 'ไฟล์ใหญ่เกินไปเมื่อคลายออก แผนหนึ่งปีไม่ควรเกิน 24 เมกะไบต์',
  too_many_rows: 'มีแถวมากเกินไป แผนหนึ่งไฟล์มีได้ไม่เกิน {value} แถว',
  too_many_columns: 'มีคอลัมน์มากเกินไป ไม่เกิน {value} คอลัมน์',
  wrong_encoding: 'อ่านตัวอักษรไม่ได้ กรุณาบันทึกเป็น CSV UTF-8',
  broken_csv: 'เครื่องหมายคำพูดไม่ครบคู่ใกล้ “{value}”',
  broken_json: 'ไม่ใช่ JSON ที่ถูกต้อง',
  plan_too_large: 'แผนยาวเกินกว่าจะนำเข้าทางหน้าจอ กรุณาใช้คำสั่ง plan:import',
  not_checked: 'ตรวจไฟล์นี้ไม่ได้ เพราะใช้เวลาหรือหน่วยความจำมากเกินไป กรุณาเปิดไฟล์ ลบส่วนที่ไม่ใช้ แล้วบันทึกใหม่',
  busy: 'ขณะนี้มีไฟล์รอตรวจหลายไฟล์ กรุณาส่งอีกครั้งในอีกหนึ่งนาที',
  missing_sheet: 'ไม่มีตาราง “{value}”',
  unknown_sheet: 'ไม่รู้จักตาราง “{value}” กรุณาตั้งชื่อตามแบบไฟล์หรือลบออก',
  doubled_sheet: 'มีตาราง “{value}” ซ้ำ',
  missing_column: 'ไม่มีคอลัมน์ “{value}”',
  unknown_column: 'ไม่รู้จักคอลัมน์ “{value}” กรุณาใช้ชื่อตามแบบไฟล์หรือลบออก',
  doubled_column: 'มีคอลัมน์ “{value}” ซ้ำ',
  stray_cell: 'มีข้อความ “{value}” ในช่องที่ไม่ใช้ในแถวนี้ กรุณาลบออกหรือย้ายไปช่องที่ถูก',
  unknown_row_kind: 'ไม่รู้จักชนิดแถว “{value}” ใช้ได้: {expected}',
  wrong_type: 'ชนิดข้อมูลไม่ถูกต้อง: {value}',
  merged_cells: 'มีเซลล์ที่ผสาน ({value}) กรุณายกเลิกการผสานเซลล์',
  formula: 'เป็นสูตร ({value}) กรุณาวางเป็นค่า',
  error_cell: 'เซลล์มีข้อผิดพลาด {value}',
  empty: 'ยังว่าง ต้องกรอก',
  not_number: '“{value}” ไม่ใช่ตัวเลข',
  not_whole: '“{value}” ไม่ใช่จำนวนเต็ม',
  comma_wrong: 'จุลภาคใน “{value}” ไม่ถูกที่ กรุณาเขียนเช่น 100000 หรือ 100,000',
  out_of_range: '“{value}” อยู่นอกช่วง {expected}',
  mark_wrong: 'ไม่เข้าใจ “{value}” ใส่ ✓ x 1 หรือ ใช่ ถ้ามีแผน ไม่มีให้เว้นว่าง',
  choice_wrong: 'ไม่รู้จัก “{value}” ใช้ได้: {expected}',
  too_long: 'ยาวเกิน {expected} ตัวอักษร',
  control_character: 'มีอักขระที่มองไม่เห็นซึ่งเก็บไว้ไม่ได้ (อักขระ / ตำแหน่งที่ {expected}) กรุณาพิมพ์คำนั้นใหม่',
  parts_wrong: '“{value}” ไม่ใช่เลขข้อ เช่น 1.1 หรือ 1.1.1',
  day_wrong: '“{value}” ไม่ใช่วันที่ กรุณาเขียน ปี ค.ศ.-เดือน-วัน เช่น 2027-10-01 หรือเว้นว่าง',
  day_buddhist: '“{value}” ท่านพิมพ์ปี พ.ศ. หรือไม่ กรุณาใช้ปี ค.ศ. คือ {expected}',
  day_buddhist_none: '“{value}” ท่านพิมพ์ปี พ.ศ. หรือไม่ กรุณาใช้ปี ค.ศ. และวันที่ที่มีอยู่จริง',
  head_wrong: 'ตาราง “แผน” ต้องมีหนึ่งแถวพอดี',
  no_projects: 'ไม่มีโครงการเลย',
  doubled: '“{value}” ซ้ำกับแถว {expected}',
  unknown_strategy: 'ไม่มียุทธศาสตร์ที่ {value}',
  unknown_dimension: 'ไม่มีมิติของเลข {value}',
  dimension_differs: 'มิติ {value} ไม่ตรงกับยุทธศาสตร์ ซึ่งอยู่ในมิติที่ {expected}',
  strategy_without_dimension: 'ยุทธศาสตร์ที่ {value} มีโครงการแต่ยังไม่ได้บอกมิติ',
  code_wrong: 'รหัส “{value}” ไม่ตรงกับปี ยุทธศาสตร์ และลำดับ ควรเป็น {expected}',
  unknown_division: 'ไม่รู้จักหน่วยงาน “{value}” ที่มีคือ {expected}',
  year_days_wrong: '“{value}” ไม่ตรงกับปีงบประมาณ ควรเป็น {expected}',
  mission_missing: 'ข้อ {value} ไม่มีภารกิจ {expected} ให้อยู่ใต้',
  strategy_gone: 'ไฟล์ไม่มียุทธศาสตร์ที่ {value} ซึ่งแผนที่ใช้อยู่มี การแก้ไขแผนถอนได้เฉพาะโครงการ',
  dimension_gone: 'ไฟล์ไม่มีมิติที่ {value} ซึ่งแผนที่ใช้อยู่มี การแก้ไขแผนถอนได้เฉพาะโครงการ',
};

/** A problem as a sentence. */
export const problemWords = ({ code, value, expected = '' }: PlanProblem): string =>
  PROBLEM_WORDS[code].replace(/\{(value|expected)\}/g, (_, name: string) =>
    name === 'value' ? value : expected,
  );

/** Where a problem is, in words; empty where it is about the whole file. */
export const locationWords = ({ sheet, row, column }: PlanProblem): string =>
  [
    sheet === null ? '' : `ตาราง ${sheet}`,
    row === null ? '' : `แถว ${row}`,
    column === null ? '' : `คอลัมน์ ${column}`,
  ]
    .filter(Boolean)
    .join(' ');
