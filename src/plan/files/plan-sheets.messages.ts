import { LONGEST_TITLE, type SheetKey } from './plan-sheet.js';

/** How files name the sheets. */
export const SHEET_NAMES: Readonly<Record<SheetKey, string>> = {
  document: 'แผน',
  strategies: 'ยุทธศาสตร์',
  objectives: 'วัตถุประสงค์',
  dimensions: 'มิติ',
  missions: 'ภารกิจ',
  projects: 'โครงการ',
  mendings: 'ที่แก้จากต้นฉบับ',
};

/** The title of the column by which a CSV tells what its row is. */
export const ROW_KIND = 'ตาราง';

/** A column in words: its title, what it takes, and an example. */
export interface ColumnWords {
  readonly title: string;
  readonly help: string;
  readonly example: string;
}

const words = (title: string, help: string, example: string): ColumnWords => ({
  title,
  help,
  example,
});
const SOURCE_LINE = words('บรรทัดในเอกสาร', 'ไม่บังคับ ลำดับบรรทัดในข้อความต้นฉบับ', '');
const quarter = (no: number): ColumnWords =>
  words(`ไตรมาส ${no}`, 'ใส่ ✓ หรือ x หรือ 1 ถ้ามีแผนในไตรมาสนี้ ไม่มีให้เว้นว่าง', no === 4 ? '✓' : '');
const printed = (what: string): ColumnWords =>
  words(`ตามที่พิมพ์: ${what}`, 'ไม่บังคับ ข้อความตามต้นฉบับทุกตัวอักษร', '');

export const COLUMN_WORDS: Readonly<Record<SheetKey, Readonly<Record<string, ColumnWords>>>> = {
  document: {
    fiscalYear: words('ปีงบประมาณ', 'บังคับ ปี พ.ศ. เช่น 2571', '2571'),
    title: words('ชื่อแผน', 'บังคับ', 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2571'),
    organisation: words('หน่วยงาน', 'บังคับ', 'เทศบาลตำบลตัวอย่าง'),
    district: words('อำเภอ', 'ไม่บังคับ', 'อำเภอตัวอย่าง'),
    province: words('จังหวัด', 'ไม่บังคับ', 'จังหวัดตัวอย่าง'),
    phone: words('โทรศัพท์', 'ไม่บังคับ', '0-5300-0000'),
    fax: words('โทรสาร', 'ไม่บังคับ', ''),
    website: words('เว็บไซต์', 'ไม่บังคับ', 'www.example.go.th'),
    startsOn: words('วันเริ่ม', 'เว้นว่างได้ ระบบเติม 1 ตุลาคมให้ ถ้ากรอกใช้ ปี ค.ศ.-เดือน-วัน', '2027-10-01'),
    endsOn: words('วันสิ้นสุด', 'เว้นว่างได้ ระบบเติม 30 กันยายนให้', '2028-09-30'),
  },
  strategies: {
    no: words('ยุทธศาสตร์ที่', 'บังคับ จำนวนเต็ม', '1'),
    name: words('ชื่อยุทธศาสตร์', 'บังคับ', 'สร้างสังคมที่ไม่ทนต่อการทุจริต'),
    dimensionNo: words('อยู่ในมิติที่', 'บังคับเมื่อยุทธศาสตร์นี้มีโครงการ', '1'),
    sourceLine: SOURCE_LINE,
  },
  objectives: {
    strategyNo: words('ของยุทธศาสตร์ที่', 'บังคับ', '1'),
    no: words('วัตถุประสงค์ข้อที่', 'บังคับ', '1'),
    text: words('วัตถุประสงค์', 'บังคับ', 'ส่งเสริมให้มีระบบกล่อมเกลาทางสังคมเพื่อต้านทุจริต'),
    sourceLine: SOURCE_LINE,
  },
  dimensions: {
    no: words('มิติที่', 'บังคับ จำนวนเต็ม', '1'),
    name: words('ชื่อมิติ', 'บังคับ', 'การสร้างสังคมที่ไม่ทนต่อการทุจริต'),
    sourceLine: SOURCE_LINE,
  },
  missions: {
    no: words('ภารกิจข้อที่', 'บังคับ พิมพ์เป็นข้อความ เช่น 1.1 หรือ 1.1.1', '1.1'),
    title: words('ภารกิจ', 'บังคับ', 'การสร้างจิตสำนึกแก่บุคลากร'),
    sourceLine: SOURCE_LINE,
  },
  projects: {
    code: words('รหัสโครงการ', 'เว้นว่างได้ ระบบสร้างจากปี ยุทธศาสตร์ และลำดับ', '2571-S1-01'),
    strategyNo: words('โครงการในยุทธศาสตร์ที่', 'บังคับ', '1'),
    dimensionNo: words('โครงการในมิติที่', 'เว้นว่างได้ ระบบใช้มิติของยุทธศาสตร์', '1'),
    itemNo: words('ลำดับในยุทธศาสตร์', 'บังคับ จำนวนเต็ม ห้ามซ้ำในยุทธศาสตร์เดียวกัน', '1'),
    title: words('ชื่อโครงการ', `บังคับ ไม่เกิน ${LONGEST_TITLE} ตัวอักษร`, 'โครงการฝึกอบรมคุณธรรมจริยธรรม'),
    kind: words(
      'ประเภทโครงการ',
      'โครงการ มาตรการ กิจกรรม หรือ อื่นๆ เว้นว่างได้ถ้าชื่อขึ้นต้นด้วยคำนั้น',
      'โครงการ',
    ),
    unit: words('หน่วยนับ', 'บังคับ', 'ครั้ง'),
    quantity: words('ปริมาณ', 'บังคับ จำนวนเต็ม เลขไทยและจุลภาคใช้ได้', '1'),
    budgetBaht: words(
      'งบประมาณ (บาท)',
      'จำนวนเต็ม เช่น 100000 หรือ 100,000 ไม่ใช้งบให้เว้นว่างหรือใส่ -',
      '100,000',
    ),
    indicator: words('ตัวชี้วัด', 'บังคับ', 'จำนวนผู้เข้าร่วมตามเป้าหมาย'),
    outcome: words('ผลลัพธ์', 'บังคับ', 'ผู้เข้าร่วมมีคุณธรรมจริยธรรมเพิ่มขึ้น'),
    q1: quarter(1),
    q2: quarter(2),
    q3: quarter(3),
    q4: quarter(4),
    divisionLabel: words(
      'หน่วยงานที่รับผิดชอบ',
      'บังคับ ชื่อหรือรหัส หลายหน่วยงานคั่นด้วยจุลภาค หรือ ทุกสำนัก/กอง',
      'สำนักปลัด',
    ),
    divisions: words('รหัสหน่วยงาน', 'เว้นว่างได้ ระบบอ่านจากชื่อหน่วยงาน หรือใส่รหัสหรือ ทุกหน่วยงาน', 'CLERK'),
    notes: words('หมายเหตุ', 'ไม่บังคับ', ''),
    reportEvery: words('รายงานผล', 'ทุกไตรมาส หรือ ทุกเดือน เว้นว่างคือทุกไตรมาส', 'ทุกไตรมาส'),
    computed: words('ตัวชี้วัดที่ระบบคำนวณ', 'เว้นว่างถ้าไม่มี', ''),
    sourceLine: SOURCE_LINE,
    printedTitle: printed('ชื่อ'),
    printedUnit: printed('หน่วยนับ'),
    printedQuantity: printed('ปริมาณ'),
    printedBudget: printed('งบประมาณ'),
    printedIndicator: printed('ตัวชี้วัด'),
    printedOutcome: printed('ผลลัพธ์'),
    printedQ1: printed('ไตรมาส 1'),
    printedQ2: printed('ไตรมาส 2'),
    printedQ3: printed('ไตรมาส 3'),
    printedQ4: printed('ไตรมาส 4'),
    printedDivision: printed('หน่วยงาน'),
  },
  mendings: {
    line: words('แก้ที่บรรทัด', 'ลำดับบรรทัดในข้อความต้นฉบับ ตารางนี้ไม่บังคับ', ''),
    printed: words('พิมพ์ว่า', 'ข้อความตามต้นฉบับ', ''),
    mended: words('อ่านเป็น', 'ข้อความที่แก้แล้ว', ''),
    times: words('จำนวนแห่ง', 'พบกี่แห่งในบรรทัด', ''),
    kind: words('ลักษณะที่แก้', 'อ่านผิด พิมพ์ซ้ำ เว้นวรรค ย่อข้อความ หรือ คำนำรายการ', ''),
    confidence: words('ความมั่นใจ', 'สูง ปานกลาง หรือ ต่ำ', ''),
    note: words('หมายเหตุการแก้', 'ไม่บังคับ', ''),
  },
};
