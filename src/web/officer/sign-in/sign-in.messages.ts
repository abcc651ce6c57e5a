/** The words of the sign-in page. */
export const signInWords = {
  title: 'เข้าสู่ระบบเจ้าหน้าที่',
  lead: 'สำหรับเจ้าหน้าที่ของเทศบาล ประชาชนแจ้งและติดตามเรื่องได้โดยไม่ต้องเข้าสู่ระบบ',
  over: 'หมดเวลาใช้งาน',
  kept: 'แบบฟอร์มของท่านยังไม่ได้ส่ง และสิ่งที่พิมพ์ไว้ยังอยู่ เข้าสู่ระบบที่นี่แล้วส่งต่อได้',
  username: 'ชื่อผู้ใช้',
  password: 'รหัสผ่าน',
  submit: 'เข้าสู่ระบบ',
  forgotTitle: 'เข้าสู่ระบบไม่ได้',
  forgot: 'โปรดติดต่อผู้ดูแลระบบของเทศบาลเพื่อตั้งรหัสผ่านใหม่',
};

/** The words of its errors; an unknown name and a wrong password get the same words. */
export const SIGN_IN_ERRORS: Readonly<Record<string, string>> = {
  username_missing: 'กรุณากรอกชื่อผู้ใช้',
  password_missing: 'กรุณากรอกรหัสผ่าน',
  refused: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};

/** The words of the start page of officers who have no queue. */
export const homeWords = {
  title: 'ยินดีต้อนรับ',
  none: 'หน้าที่ของท่านไม่ต้องเปิดดูเรื่องร้องเรียน จึงไม่มีคิวเรื่อง',
  may: 'ท่านทำสิ่งเหล่านี้ได้',
  nothing: 'ขณะนี้ยังไม่มีหน้าสำหรับหน้าที่ของท่าน หากเห็นว่าควรมี โปรดติดต่อผู้ดูแลระบบ',
  plan: 'เปิดแผนงาน',
  looks: 'เปิดรายการดูข้อมูลผู้ร้อง',
  waitingTitle: 'รอท่านตัดสิน',
  nothingWaits: 'ไม่มีเรื่องที่รอท่าน',
  releases: (count: number) => `เห็นชอบให้ยกเลิกการปกปิดหรือไม่ ${count} เรื่อง`,
  looksTitle: 'การดูข้อมูลผู้ร้อง',
  looksMade: (today: number, lately: number, days: number) =>
    today + lately === 0
      ? `ไม่มีใครขอดูใน ${days} วันที่ผ่านมา`
      : `วันนี้ ${today} ครั้ง ใน ${days} วันที่ผ่านมา ${lately} ครั้ง`,
  looksRefused: (count: number) => `ในจำนวนนี้ระบบไม่แสดง ${count} ครั้ง`,
  atLimit: (names: string) => `วันนี้ขอดูเกินจำนวนที่ดูได้ต่อวัน: ${names}`,
};
