import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MailCatcher } from '../../../src/apps/demo/mail-catcher.js';
import { VacantPostsQuery } from '../../../src/escalation/sweep/vacant-posts.query.js';
import { vacancyLine } from '../../../src/escalation/sweep/vacant-posts.rule.js';
import { OfficeSettingsService } from '../../../src/core/office/office-settings.service.js';
import { vacancyWords } from '../../../src/web/admin/overview/vacancy.messages.js';
import { AlarmsQuery } from '../../../src/assurance/alarms/alarms.query.js';
import { Municipality } from '../../support/municipality.js';

let catcher: MailCatcher;
let town: Municipality;
let vacant: VacantPostsQuery;
beforeAll(async () => {
  catcher = await new MailCatcher().start();
  town = await Municipality.open({ SMTP_URL: catcher.smtpUrl });
  // In a week of holidays the last working day would bring a second reminder.
  await town.rows(`DELETE FROM ladder_step WHERE ladder = 'ordinary' AND code = 'reminder_last'`);
  vacant = town.app.get(VacantPostsQuery);
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});
afterEach(() => town.rows('UPDATE account SET active = true'));

const close = (...usernames: string[]): Promise<unknown> =>
  town.rows('UPDATE account SET active = false WHERE username = ANY($1)', [usernames]);

/** Files an unassigned case whose reminder is due, lets everything run, and returns who got a mail. */
async function told(category: string, daysAgo: number): Promise<string[]> {
  const { number } = await town.submit({ category }, daysAgo);
  await town.sweep();
  await town.tell();
  await town.deliver();
  return catcher
    .mails()
    .filter(({ subject }) => subject.includes(number))
    .flatMap(({ to }) => to.map((address) => address.split('@')[0]!))
    .sort();
}

describe('with vacant posts', () => {
  const CENTRE = 'division_head.clerk';
  // Eleven days ago: the early reminder of an unassigned case is due, and nothing else.
  it.each([
    [[], CENTRE],
    [[CENTRE], 'division_head.eng'],
    [[CENTRE, 'division_head.eng'], 'municipal_clerk'],
    [[CENTRE, 'division_head.eng', 'municipal_clerk'], 'mayor'],
  ])('%j closed, the reminder of an unassigned case reaches %s by mail', async (closed, who) => {
    await close(...closed);
    expect(new Set(await told('LIGHT', 11))).toEqual(new Set([who]));
  });

  it('never reaches the outside body with a case that is long overdue', async () => {
    await close(CENTRE, 'division_head.eng', 'municipal_clerk', 'mayor');
    const reached = await told('LIGHT', 40);
    expect(new Set(reached)).toEqual(new Set(['intake_officer']));
  });

  it('reaches it with a restricted case still', async () => {
    await close('misconduct_officer', CENTRE);
    expect(new Set(await told('MISC', 40))).toEqual(new Set(['deputy', 'outside_body']));
  });
});

describe('the vacant posts', () => {
  it('are none in an office that has everybody', async () =>
    expect(await vacant.now()).toEqual([]));

  it('are told with who hears of it instead', async () => {
    await close('division_head.clerk', 'division_head.edu', 'municipal_clerk');
    const head = (post: string, code: string, headTitle: string) => ({
      post,
      division: { code, headTitle },
      instead: ['mayor'],
    });
    expect(await vacant.now()).toMatchObject([
      head('centre_head', 'CLERK', 'หัวหน้าสำนักปลัด'),
      head('division_head', 'EDU', 'ผู้อำนวยการกองการศึกษา'),
      { post: 'municipal_clerk', division: null, instead: ['mayor'] },
    ]);
  });

  it('are all in a new office, and one line names them', async () => {
    await town.rows('UPDATE account SET active = false');
    const settings = town.app.get(OfficeSettingsService);
    const deputy = await settings.get('restricted.deputy');
    await settings.set('restricted.deputy', null);
    const posts = await vacant.now();
    await settings.set('restricted.deputy', deputy);
    expect(vacancyLine(posts)).toBe(
      'vacant: centre_head of CLERK, division_head of FIN, division_head of EDU, division_head of ENG, ' +
        'division_head of PH, division_head of WEL, intake_officer, municipal_clerk, mayor, ' +
        'misconduct_officer, restricted_deputy; others are told in their place, see /staff/admin',
    );
  });

  it('give no line where everybody is there', () => expect(vacancyLine([])).toBeNull());

  it('are alarms, each with its words', async () => {
    await close('division_head.clerk', 'mayor');
    const { vacant: posts } = await town.app.get(AlarmsQuery).board(new Date(), false);
    const said = posts.map((post) => vacancyWords(post));
    expect(said.map(({ who }) => who)).toEqual([
      'ยังไม่มีผู้ดำรงตำแหน่งในระบบ: หัวหน้าสำนักปลัด (หัวหน้าศูนย์รับเรื่องราวร้องทุกข์)',
      'ยังไม่มีผู้ดำรงตำแหน่งในระบบ: นายกเทศมนตรี',
    ]);
    expect(said[1]!.then).toBe('การเตือนและการแจ้งถึงตำแหน่งนี้ส่งถึงปลัดเทศบาลแทน');
  });
});
