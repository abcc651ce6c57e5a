/** What the officers ask in a demo case that waits for the citizen. */
export const demoQuestion =
  'ขอทราบจุดที่พบให้ชัดขึ้น เช่น ใกล้บ้านเลขที่ใดหรือเสาไฟต้นที่เท่าใด เพื่อให้เจ้าหน้าที่ไปตรวจได้ถูกจุด';

/** Why a demo case was declined or referred. */
export const demoReasons = {
  decline: {
    text: 'เรื่องนี้มีคำวินิจฉัยถึงที่สุดแล้ว และไม่มีข้อเท็จจริงใหม่',
    reasonCode: 'already_decided',
  },
  refer: {
    text: 'สิ่งที่ร้องอยู่ในความดูแลของหน่วยงานอื่น ส่งเรื่องให้พร้อมรายละเอียดแล้ว',
    body: 'หน่วยงานเจ้าของพื้นที่ (สาธิต)',
  },
} as const;
