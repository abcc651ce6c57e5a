import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicTimeline } from '../../../src/web/citizen/track/public-timeline.rule.js';
import { MailCatcher } from '../../../src/apps/demo/mail-catcher.js';
import { LADDER_RECIPIENTS } from '../../../src/core/deadlines/ladder-check.rule.js';
import { EscalationSettingsService } from '../../../src/escalation/sweep/escalation-settings.service.js';
import { LadderChangeService } from '../../../src/escalation/sweep/ladder-change.service.js';
import type { NotifiedRecipient } from '../../../src/cases/matters/event-catalogue.js';
import type { MatterEvent } from '../../../src/cases/matters/matter-event.entity.js';
import { LadderService } from '../../../src/core/office/ladder.service.js';
import { stepWords } from '../../../src/web/officer/timeline/event.messages.js';
import { Municipality } from '../../support/municipality.js';

const RECIPIENTS = LADDER_RECIPIENTS.ordinary;

/** Whoever hears of a level, as the mail has to call them. */
const CALLED: Readonly<Record<string, string>> = {
  responsible_officer: 'ผู้รับผิดชอบเรื่อง',
  division_head: 'หัวหน้าสำนัก/ผู้อำนวยการกอง',
  intake_officer: 'เจ้าหน้าที่ศูนย์รับเรื่องราวร้องทุกข์',
  municipal_clerk: 'ปลัดเทศบาล',
  mayor: 'นายกเทศมนตรี',
  outside_body: 'หน่วยงานภายนอกที่กำหนดไว้',
};
const SUPERVISORS = ['division_head', 'municipal_clerk', 'mayor'];

let catcher: MailCatcher;
let town: Municipality;
beforeAll(async () => {
  catcher = new MailCatcher();
  const { smtpUrl } = await catcher.start();
  town = await Municipality.open({ SMTP_URL: smtpUrl });
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});

/** A complaint that has climbed the whole ladder with these recipients of its levels, all mails sent. */
async function climbed(
  recipients: readonly string[][],
): Promise<{ number: string; email: string }> {
  const steps = (await town.app.get(LadderService).stepsFor(false)).map((step) => ({
    ...step,
    recipients: step.level === 0 ? step.recipients : recipients[step.level - 1]!,
  }));
  const by = { actorId: (await town.officer('municipal_clerk')).id };
  const seen = await town.app.get(EscalationSettingsService).version();
  await town.app.get(LadderChangeService).apply('ordinary', steps, { ...by, seen });
  const email = `${recipients.flat().join('-')}@demo.example`;
  const { number } = await town.submit({ email }, 40);
  await town.rows(
    `UPDATE matter SET officer_id = (SELECT id FROM account WHERE username = 'division_officer.eng')
      WHERE reference = $1`,
    [number],
  );
  await town.sweep();
  await town.tell();
  await town.deliver();
  return { number, email };
}

const mailsAbout = (number: string) => catcher.mails().filter(({ text }) => text.includes(number));

describe.each(RECIPIENTS.map((_, index) => index))('an edited ladder, turned by %i', (turn) => {
  const at = (level: number) => RECIPIENTS[(turn + level) % RECIPIENTS.length]!;
  const levels = [1, 2, 3].map(at);
  let told: { number: string; email: string };
  beforeAll(async () => {
    told = await climbed(levels.map((code) => [code]));
  });

  it('is what the overdue mails name, to each who hears of it', () => {
    const rows = mailsAbout(told.number).flatMap(({ text }) => text.match(/ระดับ \d แจ้ง.*/g) ?? []);
    expect([...rows].sort()).toEqual(levels.map((code, n) => `ระดับ ${n + 1} แจ้ง${CALLED[code]}`));
  });

  it('tells the citizen of supervisors only where the first level told one', () => {
    const [mail] = catcher
      .mails()
      .filter(({ to, subject }) => to.includes(told.email) && subject.startsWith('ยังตอบ'));
    expect(mail?.text).toContain('เรายังตอบท่านไม่ทันกำหนด ขออภัย');
    expect(mail!.text.includes('ได้แจ้งผู้บังคับบัญชาแล้ว')).toBe(SUPERVISORS.includes(at(1)));
  });

  it('is what both timelines say of the levels', async () => {
    const events = await town.rows<MatterEvent<'escalated'>>(
      `SELECT e.* FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 AND e.type = 'escalated' ORDER BY e.seq`,
      [told.number],
    );
    for (const [index, { data }] of events.entries()) {
      const said = stepWords(data.step, data.level, data.told);
      expect(said.includes('ผู้บังคับบัญชา')).toBe(SUPERVISORS.includes(levels[index]!));
    }
    const source = { restricted: false, texts: new Map(), divisions: new Map() };
    const [entry] = publicTimeline(events, source);
    expect(String(entry!.body).includes('ผู้บังคับบัญชา')).toBe(SUPERVISORS.includes(at(1)));
  });
});

describe('a level of several', () => {
  it('names all of them to each', async () => {
    const { number } = await climbed([['division_head', 'municipal_clerk'], ['mayor'], ['mayor']]);
    const texts = mailsAbout(number).map(({ text }) => text);
    const both = 'ระดับ 1 แจ้งหัวหน้าสำนัก/ผู้อำนวยการกอง และ ปลัดเทศบาล';
    expect(texts.filter((text) => text.includes(both))).toHaveLength(2);
  });
});

it('the words of a step follow who is told: not one supervisor, no supervisor named', () => {
  const one = (role: string): NotifiedRecipient[] => [{ role, recipient: 'somebody' }];
  expect(stepWords('overdue_1', 1, one('centre_stand_in'))).toBe('แจ้งผู้บังคับบัญชา ระดับที่ 1');
  expect(stepWords('overdue_1', 1, one('misconduct_officer'))).toBe('แจ้งระดับที่ 1');
});
