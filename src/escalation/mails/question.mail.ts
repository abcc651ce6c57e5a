import type { MailKind } from './mail-kind.js';

/** Tells the citizen that the officers ask something; the question itself is read on the tracking page. */
export const questionMail: MailKind<'citizen_asked'> = {
  code: 'question',
  on: 'citizen_asked',
  when: 'at_once',
  recipients: (_event, matter) => (matter.hasEmail ? ['citizen'] : []),
  outdated: ({ matter }) =>
    matter.status === 'waiting_for_citizen' ? null : 'the question is no longer open',
  write: ({ matter, publicUrl }) => ({
    subject: `ขอข้อมูลเพิ่มเติม: ${matter.reference}`,
    heading: 'เจ้าหน้าที่ขอข้อมูลเพิ่มเติม',
    paragraphs: [
      'โปรดเปิดหน้าติดตามเรื่องเพื่ออ่านคำถามและตอบ ใช้เลขที่เรื่องและรหัสติดตามของท่าน',
      'ระหว่างรอคำตอบ กำหนดวันตอบของเทศบาลไม่เปลี่ยนแปลง',
    ],
    rows: [['เลขที่เรื่อง', matter.reference]],
    button: { label: 'อ่านคำถามและตอบ', url: `${publicUrl}/track?number=${matter.reference}` },
  }),
};
