/** What the page of a refused form says of what was typed into it. */
export const typedWords = {
  still: 'สิ่งที่ท่านพิมพ์ยังอยู่ในแบบฟอร์มด้านล่าง ตรวจแล้วส่งอีกครั้ง',
  file: 'ไฟล์ที่แนบไว้ต้องเลือกใหม่',
  again: 'ส่งอีกครั้ง',
  signIn: 'เข้าสู่ระบบ (เปิดแท็บใหม่)',
  resumed: 'เข้าสู่ระบบแล้ว แบบฟอร์มยังไม่ได้ส่ง',
  opened: 'เปิดเรื่องแล้ว แบบฟอร์มยังไม่ได้ส่ง',
  gone: 'หน้านี้ไม่มีแบบฟอร์มเดิมแล้ว ข้อความที่พิมพ์ไว้อยู่ด้านล่าง คัดลอกเก็บได้',
  title: 'ข้อความที่พิมพ์ไว้ คัดลอกเก็บได้',
  one: (no: number) => `ข้อความที่ ${no}`,
};

/** What a form says where somebody else changed what it is about after it was opened. */
export const versionWords = {
  over: 'ดูข้อมูลล่าสุดแล้ว ให้ใช้สิ่งที่ท่านพิมพ์ในแบบฟอร์มนี้',
  overHint: 'มีผู้อื่นแก้ไขหลังจากท่านเปิดแบบฟอร์มนี้ ถ้าไม่ทำเครื่องหมาย ระบบจะไม่บันทึก',
};
