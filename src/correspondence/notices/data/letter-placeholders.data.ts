/** How a value is printed: as it is, as a Thai date, or with its digits turned into Thai ones. */
export type PlaceholderType = 'text' | 'day' | 'numeral';

/** A placeholder of a template: the word that officers write between the braces, and what is printed there. */
export interface Placeholder {
  readonly word: string;
  readonly type: PlaceholderType;
  /** What a template's preview shows there; a day as YYYY-MM-DD. */
  readonly example: string;
  /**
   * True where only the officer knows the value: the placeholder stays in the letter until it is written over.
   */
  readonly byOfficer?: true;
}

/** Every placeholder that a template may have, by its key in the code. */
export const PLACEHOLDERS = {
  subject: { word: 'เรื่อง', type: 'text', example: 'ไฟถนนดับหน้าตลาด' },
  number: { word: 'เลขที่เรื่อง', type: 'text', example: '7K4Q-M2XD' },
  receivedOn: { word: 'วันที่รับเรื่อง', type: 'day', example: '2022-04-01' },
  nextDueOn: { word: 'กำหนดแจ้งครั้งต่อไป', type: 'day', example: '2022-05-01' },
  division: { word: 'กอง', type: 'text', example: 'กองช่าง' },
  municipality: { word: 'เทศบาล', type: 'text', example: 'เทศบาลตำบลตัวอย่าง' },
  ownerUnit: { word: 'หน่วยงานเจ้าของหนังสือ', type: 'text', example: 'ศูนย์รับเรื่องราวร้องทุกข์ สำนักปลัด' },
  address: { word: 'ที่อยู่เทศบาล', type: 'numeral', example: 'สำนักงานเทศบาล ตำบลตัวอย่าง 57130' },
  phone: { word: 'โทรศัพท์', type: 'numeral', example: '0 5300 0000' },
  legalBasis: {
    word: 'ฐานกฎหมาย',
    type: 'numeral',
    example: 'ตามแนวทางของศูนย์รับเรื่องราวร้องทุกข์ของเทศบาล',
  },
  facts: {
    word: 'ข้อเท็จจริง',
    type: 'text',
    example: 'เจ้าหน้าที่ได้เปลี่ยนหลอดไฟ จำนวน ๒ จุด',
    byOfficer: true,
  },
  reason: { word: 'เหตุผล', type: 'text', example: 'อยู่ระหว่างจัดซื้ออุปกรณ์', byOfficer: true },
  law: {
    word: 'ข้อกฎหมาย',
    type: 'text',
    example: 'พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖',
    byOfficer: true,
  },
  action: {
    word: 'การดำเนินการ',
    type: 'text',
    example: 'มีคำสั่งให้ผู้เกี่ยวข้องแก้ไขแล้ว',
    byOfficer: true,
  },
  transferee: {
    word: 'หน่วยงานที่รับโอน',
    type: 'text',
    example: 'แขวงทางหลวงตัวอย่าง',
    byOfficer: true,
  },
  acceptance: {
    word: 'เลขหนังสือตอบรับโอน',
    type: 'numeral',
    example: 'คค 0601/123 ลงวันที่ 5 เมษายน 2565',
    byOfficer: true,
  },
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderKey = keyof typeof PLACEHOLDERS;
