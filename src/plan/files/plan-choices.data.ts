/** What columns of one answer take: the value that is kept → the word that stands in files. */
export const CHOICES = {
  kind: { โครงการ: 'โครงการ', มาตรการ: 'มาตรการ', กิจกรรม: 'กิจกรรม', อื่นๆ: 'อื่นๆ' },
  reportEvery: { quarter: 'ทุกไตรมาส', month: 'ทุกเดือน' },
  computed: {
    resolved_in_15_days: 'แจ้งผลภายใน 15 วัน',
    channels_and_procedure: 'ช่องทางและขั้นตอนที่ประกาศ',
    no_corruption_complaints: 'ไม่มีข้อร้องเรียนการทุจริต',
    no_complaints: 'ไม่มีข้อร้องเรียน',
    fewer_complaints: 'ข้อร้องเรียนลดลง',
    satisfaction: 'ความพึงพอใจ',
    published_steps: 'ขั้นตอนที่ประกาศเทียบเวลาจริง',
    lpa: 'การประเมิน LPA',
  },
  mending: {
    misread: 'อ่านผิด',
    doubled: 'พิมพ์ซ้ำ',
    space: 'เว้นวรรค',
    shortened: 'ย่อข้อความ',
    lead_in: 'คำนำรายการ',
  },
  confidence: { high: 'สูง', medium: 'ปานกลาง', low: 'ต่ำ' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Marks that stand for a tick; a quarter that is not planned stays empty. */
export const TICKS: readonly string[] = [
  '✓',
  '✔',
  '☑',
  '√',
  '/',
  'x',
  '1',
  'true',
  'ใช่',
  'y',
  'yes',
];

/** The tick that files are given. */
export const TICK = '✓';

/** Words by which a file says that no quarter is planned, besides nothing. */
export const NO_TICKS: readonly string[] = ['', '-', '–', 'false'];

/** Every division: the word that files are given. */
export const EVERY_DIVISION = 'ทุกหน่วยงาน';

/** Every division, as plans print it and as it is kept. */
export const EVERY_WORDS: readonly string[] = [
  EVERY_DIVISION,
  '*',
  'ทุกสำนัก/กอง',
  'ทุกสำนัก',
  'ทุกกอง',
  'ทุกกอง/สำนัก',
  'ทุกส่วนราชการ',
  'ทุกส่วน',
  'ทุกสำนัก/กอง/หน่วย',
];

/** What stands between the names of several divisions. */
export const BETWEEN_DIVISIONS = /\s*(?:,|;|\n|\/|และ)\s*/;

/** The first word of most titles names their kind. */
export const KIND_OF_TITLE = /^(โครงการ|มาตรการ|กิจกรรม)/;

/** The kind of a project whose title does not name it. */
export const OTHER_KIND = 'อื่นๆ';

/** A cell of the first column that begins with this makes its row a remark. */
export const REMARK = '#';
