/** The words of a letter that neither its text nor the office's settings hold. */
export const letterWords = {
  subject: { progress: 'แจ้งความคืบหน้าการดำเนินการ', result: 'แจ้งผลการดำเนินการ' },
  about: (subject: string, title: string) => `${subject} เรื่อง ${title}`,
  to: (number: string) => `ผู้แจ้งเรื่องเลขที่ ${number}`,
  reference: (day: string) => `เรื่องที่ท่านแจ้งเมื่อวันที่ ${day}`,
  secret: 'ลับ',
  draft: 'ร่าง',
  noNumber: '(ออกเลขเมื่อลงนาม)',
  noSigner: 'ผู้ลงนาม',
  verify: 'ตรวจสอบหนังสือฉบับนี้',
  signedElectronically: '(ลงนามแล้วทางอิเล็กทรอนิกส์)',
};
