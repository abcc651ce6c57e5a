/** The words of a letter whose signatory left. */
export const leaverWords = {
  sentBackWhy: 'ผู้ที่จะลงนามไม่ได้ปฏิบัติหน้าที่แล้ว โปรดเลือกผู้ลงนามคนอื่น',
};
