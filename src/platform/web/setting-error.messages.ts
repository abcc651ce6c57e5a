/** What an error page says of the office's settings, its ladders and its holidays. */
export const SETTING_ERROR_WORDS = {
  setting_refused: {
    title: 'ยังใช้ค่านี้ไม่ได้',
    text: 'โปรดตรวจค่าที่กรอกแล้วบันทึกอีกครั้ง',
  },
  clock_changed: {
    title: 'มีผู้อื่นแก้ไขวันหยุดหรือลำดับการแจ้งก่อนท่าน',
    text: 'การแก้ไขของท่านยังไม่ถูกบันทึก โปรดดูข้อมูลล่าสุดแล้วบันทึกอีกครั้ง',
  },
  setting_changed: {
    title: 'มีผู้อื่นแก้ไขการตั้งค่านี้ก่อนท่าน',
    text: 'การแก้ไขของท่านยังไม่ถูกบันทึก โปรดดูค่าล่าสุดแล้วบันทึกอีกครั้ง',
  },
  ladder_refused: {
    title: 'ยังใช้ลำดับการแจ้งนี้ไม่ได้',
    text: 'โปรดตรวจจำนวนวันและผู้รับแจ้งของแต่ละระดับ แล้วบันทึกอีกครั้ง',
  },
};
