/** The words of the form that corrects village and channel. */
export const correctOriginWords = {
  title: 'แก้หมู่บ้านหรือช่องทางที่บันทึกผิด',
  submit: 'แก้ไข',
  done: 'แก้หมู่บ้านหรือช่องทางแล้ว กำหนดตอบไม่เปลี่ยน',
  village: 'หมู่บ้าน',
  noVillage: 'ไม่ทราบ / ไม่ระบุ',
  channel: 'ช่องทาง',
  hint: 'กำหนดตอบไม่เปลี่ยน ค่าเดิมอยู่ในลำดับเหตุการณ์',
};
