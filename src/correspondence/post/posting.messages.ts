/** Words for the identity access log, and for an envelope without a name. */
export const postingReasons = {
  label: (letterNumber: string) => `พิมพ์ที่อยู่หน้าซองของหนังสือที่ ${letterNumber}`,
  resident: 'ผู้แจ้งเรื่อง',
};
