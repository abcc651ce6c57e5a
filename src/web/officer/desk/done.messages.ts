const DONE: Readonly<Record<string, string>> = {
  release: 'เสนอยกเลิกการปกปิดแล้ว รอเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลเห็นชอบ',
  notice_draft: 'เก็บร่างแล้ว',
  notice_proposed: 'เสนอลงนามแล้ว กำหนดตอบยังเดินอยู่',
};

/** What a `done` code of an address says; undefined for an unknown code. */
export function doneWords(code: string | undefined): string | undefined {
  return code !== undefined && Object.hasOwn(DONE, code) ? DONE[code] : undefined;
}
