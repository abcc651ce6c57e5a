import { RATING_DAYS } from '../../cases/complaints/rating.rule.js';
import { thaiDate, thaiDigits } from '../../core/calendar/thai-date.js';
import type { MailKind } from './mail-kind.js';

/** Below the letter's words; the page asks for the PIN, so the mail needs none. */
const INVITATION = `ท่านบอกเราได้ว่าพอใจกับการดำเนินการเพียงใด ที่หน้าติดตามเรื่อง ภายใน ${RATING_DAYS} วัน`;

/**
 * Delivers a signed notice by e-mail [plan L298 (3), L430]: once the receiving server accepts it, the period
 * ends.
 */
export const noticeMail: MailKind<'notice_signed'> = {
  code: 'notice',
  on: 'notice_signed',
  when: 'at_once',
  legal: true,
  recipients: (event) => (event.data.channel === 'email' ? ['citizen'] : []),
  outdated: () => null,
  write: ({ matter, notice, publicUrl, office }) => {
    if (!notice) throw new Error('a notice mail without its notice');
    const about = notice.kind === 'result' ? 'แจ้งผลการดำเนินการ' : 'แจ้งความคืบหน้า';
    return {
      subject: `${about}: ${matter.reference}`,
      heading: about,
      paragraphs: [
        ...notice.body.split(/\n+/),
        office.closing,
        `${notice.signatoryName} ${notice.signatoryPosition}`,
        office.name,
        ...(notice.kind === 'result' ? [INVITATION] : []),
      ],
      rows: [
        ['หนังสือที่', thaiDigits(notice.letterNumber)],
        ['ลงวันที่', thaiDigits(thaiDate(notice.letterOn))],
        ['เลขที่เรื่อง', matter.reference],
      ],
      button: {
        label: 'เปิดหนังสือและติดตามเรื่อง',
        url: `${publicUrl}/track?number=${matter.reference}`,
      },
    };
  },
};
