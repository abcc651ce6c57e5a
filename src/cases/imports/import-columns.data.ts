/** How files name what is read of a complaint: our own name first, which JSON uses, then those of people. */
export const IMPORT_COLUMNS = {
  description: ['text', 'description', 'รายละเอียด', 'เรื่อง', 'ข้อความ', 'เรื่องร้องเรียน'],
  wantedOutcome: ['wantedOutcome', 'สิ่งที่อยากให้ทำ', 'ความต้องการ'],
  category: ['category', 'ประเภท', 'ประเภทเรื่อง', 'ประเภทคำร้อง'],
  labels: ['labels', 'ป้าย', 'แท็ก'],
  village: ['village', 'หมู่บ้าน', 'หมู่', 'หมู่ที่'],
  landmark: ['landmark', 'จุดสังเกต', 'สถานที่'],
  channel: ['channel', 'ช่องทาง', 'ช่องทางรับเรื่อง'],
  receivedOn: ['receivedOn', 'วันที่รับเรื่อง', 'วันรับเรื่อง'],
  externalReference: ['externalReference', 'reference', 'เลขอ้างอิง', 'เลขที่อ้างอิง', 'เลขอ้างอิงภายนอก'],
  name: ['name', 'ชื่อ', 'ชื่อผู้ร้อง', 'ชื่อ-สกุล'],
  phone: ['phone', 'โทรศัพท์', 'เบอร์โทร', 'เบอร์โทรศัพท์'],
  email: ['email', 'อีเมล'],
  address: ['address', 'ที่อยู่'],
  hideName: ['hideName', 'ปกปิดชื่อ'],
} as const;

/** What a ticked box of the last column is in words. */
export const HIDDEN_WORDS: readonly string[] = ['ใช่', 'ปกปิด', 'x', '✓', '✔', '1', 'yes', 'true'];
