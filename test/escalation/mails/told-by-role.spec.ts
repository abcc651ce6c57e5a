import { describe, expect, it } from '@jest/globals';
import type { MailContext, MailedMatter } from '../../../src/escalation/mails/mail-kind.js';
import { overdueMail } from '../../../src/escalation/mails/overdue.mail.js';
import { reminderMail } from '../../../src/escalation/mails/reminder.mail.js';

const ANSWERS = ['responsible_officer'];
const OVERSEES = ['division_head', 'centre_stand_in', 'municipal_clerk', 'mayor'];

const matter: MailedMatter = {
  id: 'm',
  reference: 'MSM-1',
  restricted: false,
  title: 'ไฟดับ หมู่ที่ 3',
  division: 'กองช่าง',
  keepers: [],
  inCharge: ['one'],
  officerId: 'one',
  officer: 'นายปฏิบัติ กองช่าง',
  lastAct: { type: 'work_started', on: '2026-11-20' },
  nextStepOn: '2026-11-28',
  accusedIds: [],
  divisionCode: 'ENG',
  hasEmail: false,
  receivedOn: '2026-11-09',
  dueOn: '2026-11-24',
  owed: true,
  status: 'in_progress',
  kind: 'complaint',
  report: null,
};

/** A mail to somebody whom the ladder names in a role, beside others, at a level of the office's choice. */
function mailTo(role: string, level: number, more: Partial<MailedMatter> = {}) {
  const told = [
    { role: 'mayor', recipient: 'other' },
    { role, recipient: 'one' },
  ];
  const context = {
    event: { id: 'e', matterId: 'm', actorId: null, data: { step: 's', level, told, skipped: [] } },
    matter: { ...matter, ...more },
    recipient: 'one',
    recipientName: null,
    today: '2026-11-26',
    publicUrl: 'https://sipha.example',
    office: { name: 'เทศบาล', phone: '0', closing: '' },
    notice: null,
  } as unknown as MailContext<'escalated'> & MailContext<'reminded'>;
  return (level > 0 ? overdueMail : reminderMail).write(context);
}

describe('a mail of the ladder', () => {
  it.each(
    [...ANSWERS, 'misconduct_officer'].flatMap((role) => [1, 2, 3].map((l) => [role, l] as const)),
  )('asks whoever answers to answer, whatever level names them: %s at %i', (role, level) => {
    const said = mailTo(role, level).paragraphs.join(' ');
    expect(said).toContain('โปรดตอบผู้ร้องเป็นหนังสือโดยเร็ว');
    expect(said).not.toContain('สั่งการ');
  });

  it.each(OVERSEES.flatMap((role) => [0, 1, 2, 3].map((level) => [role, level] as const)))(
    'asks a superior to see to it, also where a reminder names one: %s at %i',
    (role, level) => {
      const said = mailTo(role, level).paragraphs.join(' ');
      expect(said).toContain(level > 0 ? 'โปรดสั่งการ' : 'โปรดดูให้มีหนังสือ');
    },
  );

  it('says who answers for the case, what was done last and what comes next', () => {
    const rows = mailTo('division_head', 1).rows.map(([label, value]) => `${label} ${value}`);
    expect(rows).toEqual(
      expect.arrayContaining([
        'ผู้รับผิดชอบ นายปฏิบัติ กองช่าง',
        'ทำล่าสุด เริ่มดำเนินการ 20 พฤศจิกายน 2569',
        'ถ้ายังไม่ตอบ ระบบแจ้งลำดับถัดไป 28 พฤศจิกายน 2569',
      ]),
    );
    const bare = mailTo('division_head', 1, { officer: null, lastAct: null, nextStepOn: null });
    expect(bare.rows).toContainEqual(['ผู้รับผิดชอบ', 'ยังไม่มอบหมาย']);
  });

  it('of a restricted case says number and date only', () => {
    const labels = mailTo('misconduct_officer', 1, { restricted: true }).rows.map(([one]) => one);
    expect(labels).toEqual(['เลขที่เรื่อง', 'กำหนดตอบ', 'ระดับการแจ้ง']);
  });
});
