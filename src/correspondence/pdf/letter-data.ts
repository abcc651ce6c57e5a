/** The most pages of a letter. */
export const MOST_PAGES = 3;

/** An official letter (หนังสือภายนอก) part by part as it is printed; its digits are Thai already. */
export interface LetterData {
  /** As printed after ที่. */
  number: string;
  /** "ลับ", printed top and bottom of each page, or null. */
  secrecy: string | null;
  /** The owner office and its address, a line each. */
  office: string[];
  /** The day of the letter, in words and as the file's own date (ISO civil day). */
  date: string;
  dateOn: string;
  subject: string;
  to: string;
  /** อ้างถึง; left out where there is none. */
  references: string[];
  /** สิ่งที่ส่งมาด้วย; several are numbered. */
  attachments: string[];
  /** Cause, matter, closing. */
  paragraphs: string[];
  /** ขอแสดงความนับถือ */
  closing: string;
  /** The full name, printed in brackets. */
  signer: string;
  /** Position, and on whose behalf by an order in force, a line each. */
  position: string[];
  unit: string;
  phone: string;
  fax: string | null;
  /** สำเนาส่ง; left out where there is none. */
  copies: string[];
  /** What stands beside the QR code at the end. */
  verification: { url: string; code: string; words: string } | null;
  /** The office's emblem as PNG; a plain placeholder 3 cm high where there is none. */
  garuda: Buffer | null;
  /** The scanned signature as PNG, words in its place, or null: space for a pen. */
  signature: Buffer | string | null;
  /** "ร่าง": a pale mark across a letter that is not issued. */
  mark: string | null;
}

/** The receipt of a complaint: one page, without letter number and signature [plan L298 (1)]. */
export interface ReceiptData {
  office: string[];
  title: string;
  /** ISO civil day of the file. */
  dateOn: string;
  rows: [label: string, value: string][];
  paragraphs: string[];
  /** Where to follow the complaint, with the words beside its QR code. */
  track: { url: string; words: string } | null;
  garuda: Buffer | null;
}

/** The address of one envelope. */
export interface AddressLabel {
  to: string[];
  from: string[];
  reference: string;
}
