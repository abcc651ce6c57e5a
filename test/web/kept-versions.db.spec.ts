import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import { hidden, type Answer, type Fields, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const OFFICERS = [
  ...(['municipal_clerk', 'division_head.eng', 'division_officer.eng'] as const),
  'misconduct_officer',
] as const;
const THEIRS = 'ร่างของเพื่อนร่วมงานที่เสนอผู้อำนวยการกองไว้แล้ว';
const MINE = 'ข้อความของฉันที่พิมพ์ไว้ก่อนจะรู้ว่ามีร่างอื่น';

let town: WebTown;
let clerk: Visitor;
let head: Visitor;
let officer: Visitor;
let insider: Visitor;
let number: string;
let restricted: string;
beforeAll(async () => {
  town = await WebTown.open(OFFICERS);
  await new DemoOrdersService(town.app.get(DataSource)).make();
  [clerk, head, officer, insider] = await Promise.all([
    town.officer('municipal_clerk'),
    town.officer('division_head.eng'),
    town.officer('division_officer.eng'),
    town.officer('misconduct_officer'),
  ]);
  number = (await town.submit({ category: 'LIGHT' })).number;
  restricted = (await town.submit({ category: 'MISC' })).number;
}, 60_000);
afterAll(() => town.close());

const decoded = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A form on a page that carries a version: where it goes, its hidden fields, and which one is the version. */
interface VersionedForm {
  action: string;
  fields: Record<string, string>;
  version: string;
}

/** Every form of a page that carries the version of what it was opened on. */
function versionedForms(page: string): VersionedForm[] {
  const forms = page.match(/<form method="post"[^]*?<\/form>/g) ?? [];
  return forms.flatMap((form) => {
    const action = /action="([^"]*)"/.exec(form)![1]!;
    const inputs = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const all = Object.fromEntries(inputs.map(([, name, value]) => [name, decoded(value!)]));
    const { _csrf, ...fields } = all as Record<string, string>;
    const version = ['version', 'seen', 'base'].find((name) => name in fields);
    return version === undefined ? [] : [{ action, fields, version }];
  });
}

const change = (of: string): Promise<unknown> =>
  town.rows('UPDATE matter SET version = version + 1 WHERE reference = $1', [of]);
const changeMatter = (): Promise<unknown> => change(number);

/** Pages with forms that carry a version, and how somebody else changes what they are about. */
const pages = (): [string, () => Visitor, () => Promise<unknown>][] => {
  const matter = `/staff/complaints/${number}`;
  const setting = (value: string) =>
    town.rows(
      `INSERT INTO office_setting (key, value) VALUES ('letter.owner_unit', to_jsonb($1::text))
       ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
      [value],
    );
  const changeEscalationSettings = () =>
    town.rows('UPDATE escalation_settings SET version = version + 1');
  return [
    ['/staff/admin/ladder', () => clerk, changeEscalationSettings],
    ['/staff/admin/holidays', () => clerk, changeEscalationSettings],
    [
      '/staff/channels',
      () => clerk,
      () =>
        town.rows(
          `INSERT INTO office_setting (key, value) VALUES ('channels_open', '[{"code":"letter","since":"2026-01-05"}]')
           ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
        ),
    ],
    [`/staff/complaints/${restricted}/release`, () => insider, () => change(restricted)],
    [matter, () => clerk, changeMatter],
    [matter, () => head, changeMatter],
    [`${matter}/notices/new`, () => head, changeMatter],
    ['/staff/settings/letter.owner_unit', () => clerk, () => setting('งานนิติการ')],
    [
      '/staff/templates/result_done',
      () => clerk,
      async () => {
        const { body } = await clerk.get('/staff/templates/result_done');
        const version = hidden(body, 'version');
        const text = { title: 'อื่น', body: 'ตามที่ท่านได้แจ้งเรื่อง นั้น ได้ดำเนินการแล้ว' };
        await clerk.post('/staff/templates/result_done', { version, ...text, step: 'save' });
      },
    ],
    [
      '/staff/services/COMPLAINT',
      () => clerk,
      () => town.rows(`UPDATE service SET name = name || ' ใหม่' WHERE code = 'COMPLAINT'`),
    ],
    [
      '/staff/plan/projects/2565-S3-05/revision',
      () => clerk,
      () => town.rows(`UPDATE plan_project SET title = title || ' ใหม่' WHERE code = '2565-S3-05'`),
    ],
  ];
};

describe('a form that was refused or previewed after somebody else’s change', () => {
  it('keeps the version it was opened with, on every page, and changes nothing', async () => {
    let forms = 0;
    for (const [url, by, change] of pages()) {
      const opened = versionedForms((await by().get(url)).body);
      expect([url, opened.length]).not.toEqual([url, 0]);
      await change();
      const before = await town.state();
      for (const { action, fields, version } of opened) {
        forms += 1;
        // As a browser would send it that lost everything but what the page carries unseen.
        const previews = action.startsWith('/staff/templates');
        for (const more of previews ? [{}, { step: 'preview' }] : [{}]) {
          const { status, body } = await by().post(action, { ...fields, ...more });
          expect([action, [200, 409, 422].includes(status)]).toEqual([action, true]);
          const again = versionedForms(body).filter(
            (one) =>
              one.action === action &&
              Object.entries(fields).every(([name, value]) => one.fields[name] === value),
          );
          expect([action, status, version, again.length > 0 || status === 409]).toEqual([
            action,
            status,
            version,
            true,
          ]);
        }
      }
      expect([url, await town.state()]).toEqual([url, before]);
    }
    expect(forms).toBeGreaterThan(12);
  }, 120_000);
});

describe('a draft', () => {
  const write = async (by: Visitor, act: string, of: string, fields: Fields): Promise<Answer> =>
    by.post(`/staff/complaints/${of}/notices/${act}`, {
      kind: 'result',
      outcome: 'done',
      channel: 'post',
      ...fields,
    });
  const opens = async (by: Visitor, of: string): Promise<string> =>
    hidden((await by.get(`/staff/complaints/${of}/notices/new`)).body, 'version');
  const draftOf = (of: string) =>
    town.rows(
      `SELECT n.body, n.state, a.username AS writer FROM notice n
         JOIN matter m ON m.id = n.matter_id JOIN account a ON a.id = n.entered_by
        WHERE m.reference = $1`,
      [of],
    );

  it('of a colleague, laid before the head, is not written over unseen; both texts are shown', async () => {
    const { number: of } = await town.submit({ category: 'LIGHT' });
    const version = await opens(head, of);
    const [signatory] = await town.rows<{ id: string }>(
      `SELECT id FROM account WHERE username = 'division_head.eng'`,
    );
    const laid = await write(officer, 'proposal', of, {
      version: await opens(officer, of),
      body: THEIRS,
      signatoryId: signatory!.id,
    });
    expect(laid.status).toBe(303);
    const theirs = { body: THEIRS, state: 'for_signature', writer: 'division_officer.eng' };

    const previewed = await write(head, 'preview', of, { version, body: MINE });
    expect(previewed.status).toBe(200);
    const wrong = await write(head, 'draft', of, { version: hidden(previewed.body, 'version') });
    expect(wrong.status).toBe(422);
    const late = await write(head, 'draft', of, {
      version: hidden(wrong.body, 'version'),
      body: MINE,
    });
    expect(late.status).toBe(409);
    const both = /id="both-drafts"[^]*?<\/section>/.exec(late.body)![0];
    expect(both).toContain(THEIRS);
    expect(both).toContain(MINE);
    expect(/<textarea[^>]*name="body"[^>]*>([^<]*)/.exec(late.body)![1]).toBe(MINE);
    expect(await draftOf(of)).toEqual([theirs]);

    const over = /name="over" type="checkbox" value="(\d+)"/.exec(late.body)![1]!;
    const fields = { version: hidden(late.body, 'version'), over, body: MINE };
    expect((await write(head, 'draft', of, fields)).status).toBe(303);
    expect(await draftOf(of)).toEqual([
      { body: MINE, state: 'draft', writer: 'division_head.eng' },
    ]);
  });

  it('has in the ledger who wrote its words, who laid it before whom, and who signed', async () => {
    const { number: of } = await town.submit({ category: 'LIGHT' });
    const body = THEIRS;
    await write(officer, 'draft', of, { version: await opens(officer, of), body });
    // The head lays the officer's words before herself as they are.
    await write(head, 'own-proposal', of, { version: await opens(head, of), body });
    await write(head, 'own-proposal', of, { version: await opens(head, of), body: MINE });
    const events = await town.rows(
      `SELECT e.type, a.username AS by, w.username AS writer, s.username AS signatory
         FROM matter_event e JOIN matter m ON m.id = e.matter_id
         JOIN account a ON a.id = e.actor_id
         LEFT JOIN account w ON w.id::text = e.data->>'writerId'
         LEFT JOIN account s ON s.id::text = e.data->>'signatoryId'
        WHERE m.reference = $1 AND e.type LIKE 'notice%' ORDER BY e.seq`,
      [of],
    );
    const [office, chief] = ['division_officer.eng', 'division_head.eng'];
    const proposed = { type: 'notice_proposed', by: chief, signatory: chief };
    expect(events).toEqual([
      { type: 'notice_drafted', by: office, writer: office, signatory: null },
      { ...proposed, writer: office },
      { ...proposed, writer: chief },
    ]);
  });
});
