/** What the page of a refused form says of what was typed into it. */
export const typedWords = {
  title: 'ข้อความที่พิมพ์ไว้ คัดลอกเก็บได้',
  one: (no: number) => `ข้อความที่ ${no}`,
  signIn: 'เข้าสู่ระบบ (เปิดแท็บใหม่)',
};

/** What a form says where somebody else changed what it is about after it was opened. */
export const versionWords = {
  over: 'ดูข้อมูลล่าสุดแล้ว ให้ใช้สิ่งที่ท่านพิมพ์ในแบบฟอร์มนี้',
  overHint: 'มีผู้อื่นแก้ไขหลังจากท่านเปิดแบบฟอร์มนี้ ถ้าไม่ทำเครื่องหมาย ระบบจะไม่บันทึก',
};
