/** The words of a letter whose signatory's account was closed. */
export const closedAccountWords = {
  sentBackWhy: 'ผู้ที่จะลงนามไม่ได้ปฏิบัติหน้าที่แล้ว โปรดเลือกผู้ลงนามคนอื่น',
};
