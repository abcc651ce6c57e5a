import { PIN_LINK_HOURS } from '../../cases/pins/pin-link.entity.js';
import type { MailKind } from './mail-kind.js';

/** Brings the complainant the link to a new PIN. */
export const pinLinkMail: MailKind<'pin_link_sent'> = {
  code: 'pin_link',
  on: 'pin_link_sent',
  when: 'at_once',
  recipients: (_event, matter) => (matter.hasEmail && !matter.restricted ? ['citizen'] : []),
  outdated: ({ pinLink }) => (pinLink ? null : 'the link works no more'),
  write: ({ matter, pinLink, publicUrl }) => ({
    subject: `รหัสติดตามใหม่: ${matter.reference}`,
    heading: 'ออกรหัสติดตามใหม่',
    paragraphs: [
      `มีผู้ขอรหัสติดตามใหม่ของเรื่องนี้ หากเป็นท่าน โปรดเปิดลิงก์แล้วกดปุ่ม ลิงก์ใช้ได้ครั้งเดียวภายใน ${PIN_LINK_HOURS} ชั่วโมง`,
      'หากไม่ใช่ท่าน ไม่ต้องทำอะไร รหัสเดิมยังใช้ได้',
    ],
    rows: [['เลขที่เรื่อง', matter.reference]],
    button: { label: 'ออกรหัสใหม่', url: pinLink ?? `${publicUrl}/track/pin` },
  }),
};
