/** The parts of a document as somebody looks for them who has to correct a text. */
const PARTS: Readonly<Record<string, string>> = {
  paragraphs: 'ข้อความย่อหน้าที่',
  attachments: 'สิ่งที่ส่งมาด้วยบรรทัดที่',
  copies: 'สำเนาส่งบรรทัดที่',
  office: 'ที่อยู่เทศบาลบรรทัดที่',
  position: 'ตำแหน่งผู้ลงนามบรรทัดที่',
  subject: 'ชื่อเรื่องบรรทัดที่',
  signer: 'ชื่อผู้ลงนามบรรทัดที่',
  unit: 'ชื่อหน่วยงานบรรทัดที่',
  to: 'ที่อยู่บรรทัดที่',
};

const code = (sign: string): string =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A character that cannot be printed, and where it stands. */
export const unprintableWords = (sign: string, part: string, line: number, at: number): string =>
  `“${sign}” (${code(sign)}) ใน${PARTS[part] ?? 'หัวหนังสือบรรทัดที่'} ${line} ตัวที่ ${at}`;

/** What stands in the place of an address that cannot be printed. */
export const labelByHand = (characters: string): string =>
  `พิมพ์ที่อยู่นี้ไม่ได้ มีตัวอักษร ${[...characters].map(code).join(' ')} โปรดเขียนหน้าซองด้วยมือ`;
