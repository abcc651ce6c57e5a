import type { MailWords } from './mail-kind.js';

/** More mails than this to one officer at one time become one. */
export const DIGEST_FROM = 6;

/** One mail in place of a flood: a line a matter. */
export function writeDigest(lines: readonly MailWords[], publicUrl: string): MailWords {
  return {
    subject: `สรุป ${lines.length} เรื่องที่ต้องดำเนินการ`,
    heading: `มี ${lines.length} เรื่องที่ต้องดำเนินการ`,
    paragraphs: ['รวมการแจ้งของรอบนี้ไว้ในอีเมลฉบับเดียว'],
    rows: lines.map((words) => {
      const [subject = '', ...about] = words.subject.split(': ');
      return [about.join(': '), subject];
    }),
    button: lines.every(({ listedAt }) => listedAt === 'follow_up')
      ? { label: 'เปิดหน้าติดตามแผน', url: `${publicUrl}/staff/plan/follow-up` }
      : { label: 'เปิดคิวเรื่อง', url: `${publicUrl}/staff/queue` },
  };
}
