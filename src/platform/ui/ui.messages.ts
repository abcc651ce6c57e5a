/** The words the components say by themselves; a page says everything else through props. */
export interface UiWords {
  /** Read out before each error message and put before the title of a page with errors. */
  readonly error: string;
  readonly errorSummaryTitle: string;
  readonly warning: string;
  readonly bannerTitle: string;
  readonly bannerSuccess: string;
  readonly back: string;
  readonly skipToContent: string;
  readonly pagination: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** The accessible name of a page link. */
  readonly pageNumber: (page: number | string) => string;
  /** `%{count}` stands for the limit. */
  readonly characterLimit: string;
  /** By plural form; empty leaves the attribute out. `%{count}` stands for what is left. */
  readonly charactersLeft: Readonly<Record<string, string>>;
  readonly charactersFull: string;
  readonly charactersOver: Readonly<Record<string, string>>;
  readonly optional: string;
  readonly mainMenu: string;
  readonly staffMenu: string;
  /** What unfolds the officers' menu on a phone. */
  readonly menu: string;
  readonly language: string;
  readonly phone: string;
  readonly internalNote: string;
  readonly internalNoteHint: string;
  readonly coming: string;
  /** How a quarter of a plan project looks, for those who hear it. */
  readonly quarter: Readonly<
    Record<'planned' | 'done' | 'late' | 'none', (quarter: number) => string>
  >;
  readonly plotAsTable: string;
  readonly plotEmpty: string;
  readonly selectRow: (title: string) => string;
  readonly chip: {
    readonly daysLeft: (days: number) => string;
    readonly dueToday: string;
    readonly daysLate: (days: number) => string;
    readonly answered: string;
    readonly answeredInTime: string;
    readonly answeredLate: (days: number) => string;
  };
  readonly letter: {
    readonly number: string;
    readonly subject: string;
    readonly to: string;
    readonly reference: string;
    readonly enclosures: string;
    readonly regards: string;
    readonly phone: string;
    readonly fax: string;
    readonly copies: string;
    readonly emblem: string;
  };
  readonly shortcuts: {
    readonly title: string;
    readonly next: string;
    readonly previous: string;
    readonly open: string;
    readonly select: string;
    readonly act: string;
    readonly assign: string;
    readonly suggested: string;
    readonly search: string;
    readonly help: string;
    readonly enabled: string;
  };
}

/** Thai, the first language of every page. */
export const thaiUiWords: UiWords = {
  error: 'ผิดพลาด',
  errorSummaryTitle: 'กรุณาแก้ไขข้อมูลต่อไปนี้',
  warning: 'คำเตือน',
  bannerTitle: 'ข้อมูลสำคัญ',
  bannerSuccess: 'สำเร็จ',
  back: 'ย้อนกลับ',
  skipToContent: 'ข้ามไปยังเนื้อหาหลัก',
  pagination: 'หน้าของรายการ',
  previousPage: 'หน้าก่อน',
  nextPage: 'หน้าถัดไป',
  pageNumber: (page) => `หน้า ${page}`,
  characterLimit: 'พิมพ์ได้ไม่เกิน %{count} ตัวอักษร',
  charactersLeft: { other: 'พิมพ์ได้อีก %{count} ตัวอักษร' },
  charactersFull: 'ครบจำนวนตัวอักษรแล้ว',
  charactersOver: { other: 'เกินมา %{count} ตัวอักษร' },
  optional: 'ไม่บังคับ',
  mainMenu: 'เมนูหลัก',
  staffMenu: 'เมนูเจ้าหน้าที่',
  menu: 'เมนู',
  language: 'ภาษา',
  phone: 'โทร.',
  internalNote: 'บันทึกภายใน',
  internalNoteHint: 'ผู้ร้องไม่เห็น',
  coming: 'ยังไม่ถึง',
  quarter: {
    planned: (quarter) => `ไตรมาส ${quarter} ตามแผน`,
    done: (quarter) => `ไตรมาส ${quarter} รายงานผลแล้ว`,
    late: (quarter) => `ไตรมาส ${quarter} ยังไม่รายงาน เกินกำหนด`,
    none: (quarter) => `ไตรมาส ${quarter} ไม่มีแผน`,
  },
  plotAsTable: 'ดูเป็นตาราง',
  plotEmpty: 'ยังไม่มีข้อมูลให้แสดงเป็นภาพ',
  selectRow: (title) => `เลือก ${title}`,
  chip: {
    daysLeft: (days) => `เหลือ ${days} วัน`,
    dueToday: 'ครบวันนี้',
    daysLate: (days) => `เกิน ${days} วัน`,
    answered: 'ตอบแล้ว',
    answeredInTime: 'ตอบแล้ว ทันกำหนด',
    answeredLate: (days) => `ตอบแล้ว ช้า ${days} วัน`,
  },
  letter: {
    number: 'ที่',
    subject: 'เรื่อง',
    to: 'เรียน',
    reference: 'อ้างถึง',
    enclosures: 'สิ่งที่ส่งมาด้วย',
    regards: 'ขอแสดงความนับถือ',
    phone: 'โทร.',
    fax: 'โทรสาร',
    copies: 'สำเนาส่ง',
    emblem: 'ตราครุฑ 3 ซม.',
  },
  shortcuts: {
    title: 'ปุ่มลัด',
    next: 'เรื่องถัดไป',
    previous: 'เรื่องก่อนหน้า',
    open: 'เปิดเรื่อง',
    select: 'เลือกเรื่อง',
    act: 'เลือกสิ่งที่จะทำ',
    assign: 'มอบหมาย',
    suggested: 'เชื่อมกับโครงการที่ระบบเสนอ',
    search: 'ค้นหา',
    help: 'ดูปุ่มลัด',
    enabled: 'เปิดใช้ปุ่มลัด',
  },
};
