import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { until } from '../support/until.js';
import { fileReport } from './report.js';
import type { StagedCases } from './staged-cases.js';
import type { Visitor } from './visitor.js';

/** A page that somebody can open: who, and how they come to it. */
export interface SeenPage {
  readonly name: string;
  /** An officer's user name, or a citizen. */
  readonly who: string;
  readonly arrive: (visitor: Visitor, cases: StagedCases) => Promise<unknown>;
  /** What the server answers with. */
  readonly status: number;
}

const of =
  (who: string) =>
  (name: string, arrive: SeenPage['arrive'], status = 200): SeenPage => ({
    name,
    who,
    arrive,
    status,
  });

const SUGGESTED = '.card--strong .govuk-list--spaced a';
const citizen = of('citizen');
const intake = of('intake_officer');
const admin = of('administrator');

/** Every page of the citizens, in the states that look different. */
export const CITIZEN_PAGES: readonly SeenPage[] = [
  citizen('start', (one) => one.open('/')),
  citizen('report', (one) => one.open('/report')),
  citizen(
    'report with errors',
    async (one) => {
      await one.open('/report');
      await one.types({ email: 'no address' });
      await one.presses('ตรวจทานก่อนส่ง');
    },
    422,
  ),
  citizen('check', async (one) => {
    await one.open('/report');
    await one.types({ category: 'MISC', description: 'ก'.repeat(300), landmark: 'ข'.repeat(200) });
    await one.presses('ตรวจทานก่อนส่ง');
  }),
  citizen('receipt', (one) => fileReport(one, { email: 'pages@example.com' })),
  citizen('track', (one) => one.open('/track')),
  citizen('a new PIN by mail', (one) => one.open('/track/pin')),
  citizen('a new PIN, a link that works no more', (one) => one.open('/track/pin/link?key=x'), 404),
  citizen('track, refused', (one) => one.tracks('MSM-2222-2222', '000000'), 422),
  citizen('track, late', (one, { overdue }) => one.tracks(overdue.number, overdue.pin!)),
  citizen('track, asked', (one, { asked }) => one.tracks(asked.number, asked.pin!)),
  citizen('track, answered', (one, { answered }) => one.tracks(answered.number, answered.pin!)),
  citizen(
    'track, no score chosen',
    async (one, { answered }) => {
      await one.tracks(answered.number, answered.pin!);
      await one.page.click('form[action$=rating] button');
    },
    422,
  ),
  citizen('due day', (one, { answered }) => one.open(`/track/${answered.number}/due`)),
  citizen('letter', (one, { answered }) =>
    one.open(`/track/${answered.number}/notices/${answered.noticeId}`),
  ),
  citizen('verify', (one) => one.open('/verify')),
  citizen('verify, unknown', (one) => one.open('/verify/ABCD-EFGH-JKMN'), 404),
  citizen('public plan', (one) => one.open('/plan')),
  citizen('public plan of a year', (one) => one.open('/plan/2565')),
  citizen('missions of the plan', (one) => one.open('/plan/2565/missions')),
  citizen('no such year', (one) => one.open('/plan/2599'), 404),
  citizen('public project', (one) => one.open('/plan/projects/2565-S3-05')),
  citizen('procedure', (one) => one.open('/procedure')),
  citizen('services', (one) => one.open('/services')),
  citizen('service', (one) => one.open('/services/COMPLAINT')),
  citizen('privacy', (one) => one.open('/privacy')),
  citizen('no such page', (one) => one.open('/no-such-page'), 404),
];

/** Every page of the officers. */
export const OFFICER_PAGES: readonly SeenPage[] = [
  citizen('sign-in', (one) => one.open('/staff/sign-in')),
  citizen('sign-in, refused', (one) => one.signIn('nobody', 'wrong-password'), 422),
  of('custodian')('own password', (one) => one.open('/staff/password')),
  of('custodian')(
    'own password, refused',
    async (one) => {
      await one.open('/staff/password');
      await one.presses('เปลี่ยนรหัสผ่าน');
    },
    422,
  ),
  of('custodian')('officer without a queue', (one) => one.open('/staff')),
  intake('queue', (one) => one.open('/staff/queue')),
  intake('queue, nothing found', (one) => one.open('/staff/queue?text=ไม่มีคำนี้&state=x')),
  intake('one act on several cases', async (one) => {
    await one.open('/staff/queue');
    await one.page.check('[name=all]');
    await one.page.selectOption('[name=act]', 'category');
    await one.page.click('.bulk-bar button');
    await one.types({ category: 'ROAD', reason: 'เลือกประเภทให้ตรงกับเรื่อง' });
    await one.page.click('form[action*="/bulk/"] button');
  }),
  of('misconduct_officer')('queue of misconduct', (one) => one.open('/staff/queue')),
  intake('complaint, late', (one, { overdue }) => one.open(staffPage(overdue))),
  intake(
    'complaint, refused',
    async (one, { overdue }) => {
      await one.open(staffPage(overdue));
      await one.sends('note', { text: '' });
    },
    422,
  ),
  intake('complaint, answered', (one, { answered }) => one.open(staffPage(answered))),
  intake('complaint, linked', async (one, { asked }) => {
    await one.open(staffPage(asked));
    const project = (await one.page.getAttribute(SUGGESTED, 'href'))!.replace('/staff/plan/', '');
    await one.sends('plan_link', { project, reason: 'ตรงกับโครงการนี้' });
  }),
  of('division_head.eng')('complaint, asked', (one, { asked }) => one.open(staffPage(asked))),
  intake('period', (one, { overdue }) => one.open(`${staffPage(overdue)}/periods/1-1`)),
  intake('identity', async (one, { asked }) => {
    await one.open(staffPage(asked));
    await one.page.click('summary:has-text("แสดงผู้ร้อง")');
    await one.types({ reason: 'โทรนัดเวลาลงพื้นที่กับผู้ร้อง' }, 'form[action$=identity-looks]');
    await one.page.click('form[action$=identity-looks] button');
  }),
  intake('the cases of a complainant', (one) => one.open('/staff/complainants')),
  intake('a new PIN at the counter', (one, { asked }) => one.open(`${staffPage(asked)}/pin`)),
  intake('imports', (one) => one.open('/staff/imports')),
  of('custodian')('looks', (one) => one.open('/staff/looks')),
  intake('new notice', (one, { asked }) => one.open(`${staffPage(asked)}/notices/new`)),
  intake(
    'new notice, refused',
    async (one, { asked }) => {
      await one.open(`${staffPage(asked)}/notices/new`);
      await one.presses('เสนอลงนาม');
    },
    422,
  ),
  intake('new notice, preview', async (one, { asked }) => {
    await one.open(`${staffPage(asked)}/notices/new`);
    await one.types({ kind: 'result', outcome: 'done', body: 'ซ่อมไฟทางเรียบร้อยแล้วเมื่อวานนี้' });
    await one.presses('ดูตัวอย่างหนังสือ');
  }),
  intake('new notice, a template offered', async (one, { asked }) => {
    await one.open(`${staffPage(asked)}/notices/new?kind=result&outcome=declined`);
    await one.types({ kind: 'progress', body: 'ข้อความที่เจ้าหน้าที่พิมพ์ไว้แล้วส่วนหนึ่ง' });
    await one.presses('ใช้แบบหนังสือนี้');
  }),
  intake('notice', (one, { answered }) =>
    one.open(`${staffPage(answered)}/notices/${answered.noticeId}`),
  ),
  intake('letter to post', (one, { posted }) =>
    one.open(`${staffPage(posted)}/notices/${posted.noticeId}`),
  ),
  intake(
    'letter to post, refused',
    async (one, { posted }) => {
      await one.open(`${staffPage(posted)}/notices/${posted.noticeId}`);
      await one.page.click('form[action$="/delivery"] button');
    },
    422,
  ),
  intake('letter on paper', (one, { onPaper }) =>
    one.open(`${staffPage(onPaper)}/notices/${onPaper.noticeId}`),
  ),
  intake('letter that waits for another', (one, { proposed }) =>
    one.open(`${staffPage(proposed)}/notices/${proposed.noticeId}`),
  ),
  intake('letters to post', (one) => one.open('/staff/posting')),
  intake(
    'letters to post, none chosen',
    async (one) => {
      await one.open('/staff/posting');
      await one.presses('พิมพ์หนังสือที่เลือก');
    },
    422,
  ),
  intake('letters printed', async (one) => {
    await one.open('/staff/posting');
    await one.presses('พิมพ์ทั้งหมด');
    await one.page.waitForSelector('text=ดาวน์โหลด PDF');
  }),
  intake('entry', (one) => one.open('/staff/new')),
  intake(
    'entry with errors',
    async (one) => {
      await one.open('/staff/new');
      await one.presses('รับเรื่องและออกใบรับเรื่อง');
    },
    422,
  ),
  intake('receipt of an entry', async (one) => {
    await one.open('/staff/new');
    const description = 'แจ้งที่เคาน์เตอร์ว่ารถขยะไม่มาสองรอบแล้ว';
    await one.types({ channel: 'counter', category: 'WASTE', description });
    await one.presses('รับเรื่องและออกใบรับเรื่อง');
  }),
  intake('incoming register', (one) => one.open('/staff/registers/incoming')),
  intake('incoming register, printed', (one) => one.open('/staff/registers/incoming?print=1')),
  intake('outgoing register', (one) => one.open('/staff/registers/outgoing')),
  intake('outgoing register, empty', (one) => one.open('/staff/registers/outgoing?year=2561')),
  of('misconduct_officer')('register of misconduct', (one) =>
    one.open('/staff/registers/incoming'),
  ),
  intake('plan', (one) => one.open('/staff/plan')),
  intake('project of the plan', (one) => one.open('/staff/plan/2565-S3-05')),
  intake('plan, no such year', (one) => one.open('/staff/plan?year=2599'), 404),
  of('division_head.fin')('follow-up', (one) => one.open('/staff/plan/follow-up')),
  of('division_head.fin')('work, new', (one) =>
    one.open('/staff/plan/works/new?project=2565-S2-09'),
  ),
  of('division_head.fin')('work to be voided', async (one) => {
    await one.open('/staff/plan/works/new?project=2565-S2-09');
    const work = { doneOn: '2022-03-31', note: 'ประกาศเดือนมีนาคม', quantity: '1', spentBaht: '0' };
    await one.types({ ...work, lateReason: 'เพิ่งได้รับเอกสาร' });
    await one.presses('บันทึก');
    await one.page.getByRole('link', { name: 'ยกเลิกรายการนี้' }).first().click();
  }),
  of('municipal_clerk')('plan import', (one) => one.open('/staff/plan/import')),
  of('municipal_clerk')('plan revisions', (one) => one.open('/staff/plan/years/2565/revisions')),
  of('municipal_clerk')('revision of a project', (one) =>
    one.open('/staff/plan/projects/2565-S3-05/revision'),
  ),
  intake('indicators', (one) => one.open('/staff/plan/indicators')),
  intake('indicator of a quarter', (one) => one.open('/staff/plan/indicators/2565-S3-05/1')),
  of('mayor')('plan at one look', (one) => one.open('/staff/plan/overview')),
  intake('project', async (one, { asked }) => {
    await one.open(staffPage(asked));
    await one.page.click('.card--strong strong a');
  }),
];

const head = of('division_head.eng');

/** Every page of those who keep the system. */
export const ADMIN_PAGES: readonly SeenPage[] = [
  intake('restrict a case', (one, { overdue }) =>
    one.open(`/staff/restriction?number=${overdue.number}`),
  ),
  intake(
    'restrict a case, nothing typed',
    async (one) => {
      await one.open('/staff/restriction');
      await one.presses('กำหนดเป็นเรื่องปกปิด');
    },
    422,
  ),
  of('misconduct_officer')('restricted complaint', (one, { secret }) =>
    one.open(`/staff/complaints/${secret.number}`),
  ),
  of('misconduct_officer')('propose a release', (one, { secret }) =>
    one.open(`/staff/complaints/${secret.number}/release`),
  ),
  of('misconduct_officer')('release proposed', async (one, { secret }) => {
    await one.open(`/staff/complaints/${secret.number}/release`);
    await one.types({ category: 'ROAD', reason: 'ตรวจแล้วไม่ใช่เรื่องของเจ้าหน้าที่' });
    await one.presses('เสนอ');
  }),
  of('custodian')('releases that wait', (one) => one.open('/staff/restriction')),
  admin('home', (one) => one.open('/staff')),
  admin('the system', (one) => one.open('/staff/admin')),
  admin('orders', (one) => one.open('/staff/orders')),
  admin(
    'orders with errors',
    async (one) => {
      await one.open('/staff/orders');
      await one.presses('บันทึกคำสั่ง');
    },
    422,
  ),
  head('for signature', (one) => one.open('/staff/for-signature')),
  head('letter to sign', (one, { proposed }) =>
    one.open(`${staffPage(proposed)}/notices/${proposed.noticeId}`),
  ),
  head('before the signature', (one, { proposed }) =>
    one.open(`${staffPage(proposed)}/notices/${proposed.noticeId}/signature`),
  ),
  head('own signature', (one) => one.open('/staff/signature')),
  head('new notice by a signatory', (one, { asked }) =>
    one.open(`${staffPage(asked)}/notices/new`),
  ),
  admin('holidays', (one) => one.open('/staff/admin/holidays')),
  admin(
    'holidays with errors',
    async (one) => {
      await one.open('/staff/admin/holidays');
      await one.presses('ดูผลก่อนบันทึก');
    },
    422,
  ),
  admin('holiday, preview', async (one) => {
    await one.open('/staff/admin/holidays');
    const source = 'มติคณะรัฐมนตรีที่แต่งขึ้น';
    const decidedOn = bangkokDayOf(new Date());
    await one.types({
      day: addDays(decidedOn, 1),
      name: 'วันหยุดพิเศษ',
      kind: 'closed',
      source,
      decidedOn,
    });
    await one.presses('ดูผลก่อนบันทึก');
  }),
  admin('ladder', (one) => one.open('/staff/admin/ladder')),
  admin(
    'ladder, refused',
    async (one) => {
      await one.open('/staff/admin/ladder');
      await one.page.fill('form[action$=ordinary] input[inputmode=numeric] >> nth=0', 'x');
      await one.page.click('form[action$=ordinary] .govuk-button');
    },
    422,
  ),
  admin('templates', (one) => one.open('/staff/templates')),
  admin(
    'templates with errors',
    async (one) => {
      await one.open('/staff/templates');
      await one.presses('บันทึกเป็นฉบับใหม่');
    },
    422,
  ),
  admin('template', (one) => one.open('/staff/templates/result_declined')),
  admin('template, unknown place', async (one) => {
    await one.open('/staff/templates/result_done');
    await one.types({ body: 'ตามที่ท่าน {{ชื่อผู้ร้อง}} แจ้งเรื่อง {{เรื่อง}} นั้น' });
    await one.presses('ดูตัวอย่าง');
  }),
  admin('settings', (one) => one.open('/staff/settings')),
  admin('published services', (one) => one.open('/staff/services')),
  admin('service, new', (one) => one.open('/staff/services/new')),
  admin('published service', (one) => one.open('/staff/services/COMPLAINT')),
  admin(
    'service with errors',
    async (one) => {
      await one.open('/staff/services/new');
      await one.presses('บันทึก');
    },
    422,
  ),
  admin('channels', (one) => one.open('/staff/channels')),
  admin('emblem', (one) => one.open('/staff/emblem')),
  admin('setting', (one) => one.open('/staff/settings/letter.legal_basis')),
  admin(
    'setting, refused',
    async (one) => {
      await one.open('/staff/settings/outside_body');
      await one.types({ name: '', email: 'no address' });
      await one.presses('บันทึก');
    },
    422,
  ),
  admin('failed mails', (one) =>
    until('a mail to have failed', async () => {
      await one.open('/staff/admin/mails');
      return one.page.locator('tbody tr').count();
    }),
  ),
];

const staffPage = ({ number }: { number: string }): string => `/staff/complaints/${number}`;
