import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { correctIdentity } from '../../../src/cases/commands/moves/correct-identity.move.js';
import { IdentityAccessService } from '../../../src/cases/complaints/identity-access.service.js';
import {
  IDENTITY_PARTS,
  IdentityVaultService,
} from '../../../src/cases/complaints/identity-vault.service.js';
import { STATUSES } from '../../../src/cases/complaints/status.rule.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { recordReturn } from '../../../src/correspondence/notices/acts/record-return.act.js';
import { LetterChannelsService } from '../../../src/correspondence/notices/letter-channels.service.js';
import { NoticeDeliveryService } from '../../../src/correspondence/notices/notice-delivery.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const GIVEN = {
  name: 'สมชาย ใจตรง',
  phone: '0812345678',
  email: 'before@demo.example',
  address: '9 หมู่ที่ 1',
};
const RIGHT = {
  name: 'สมใจ ใจตรง',
  phone: '0898765432',
  email: 'after@demo.example',
  address: '12/5 หมู่ที่ 3',
};

/** A case of each kind, as it stands for who may correct it. */
const CASES = ['assigned', 'unassigned', 'hidden', 'restricted', 'accusing'] as const;
type CaseKind = (typeof CASES)[number];

async function file(kind: CaseKind): Promise<{ number: string; id: string }> {
  const category = kind === 'restricted' ? 'MISC' : 'LIGHT';
  const more = kind === 'hidden' ? { hideName: true } : {};
  const { number } = await town.submit({ category, ...GIVEN, ...more });
  const [row] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
    number,
  ]);
  const officer = kind === 'restricted' ? 'misconduct_officer' : 'division_officer.eng';
  if (kind !== 'unassigned') {
    await town.rows(
      'UPDATE matter SET officer_id = (SELECT id FROM account WHERE username = $2) WHERE id = $1',
      [row!.id, officer],
    );
  }
  if (kind === 'accusing') {
    await town.rows('INSERT INTO matter_conflict SELECT $1, id FROM account', [row!.id]);
  }
  return { number, id: row!.id };
}
const correct = async (
  number: string,
  by: string,
  input: Partial<Parameters<typeof correctIdentity.decide>[0]>,
): Promise<void> => {
  const actor = await town.officer(by);
  const reason = { text: 'พิมพ์ผิดตอนรับเรื่อง', ...input };
  await town.app
    .get(ComplaintMovesService)
    .make(correctIdentity, { number, actor }, reason, new Date());
};
const onFile = (id: string) => town.app.get(IdentityVaultService).open(id);

/** Who may correct which case, written from the domain; whoever is not named may none. */
const MAY: Record<string, readonly CaseKind[]> = {
  intake_officer: ['assigned', 'unassigned', 'hidden'],
  municipal_clerk: ['assigned', 'unassigned', 'hidden'],
  'division_officer.eng': ['assigned'],
  misconduct_officer: ['restricted'],
};
const EVERYBODY = [
  ...(['intake_officer', 'municipal_clerk', 'mayor', 'misconduct_officer'] as const),
  ...(['custodian', 'inspector', 'administrator', 'division_head.eng'] as const),
  ...(['division_officer.eng', 'division_officer.fin', 'division_head.fin'] as const),
];

describe('who complained and how to reach them', () => {
  it.each(EVERYBODY.flatMap((who) => CASES.map((kind) => [who, kind] as const)))(
    'is corrected only by who may: %s, %s',
    async (who, kind) => {
      const { number, id } = await file(kind);
      const isAllowed = MAY[who]?.includes(kind) ?? false;
      const taken = await correct(number, who, { phone: RIGHT.phone }).then(
        () => true,
        () => false,
      );
      expect(taken).toBe(isAllowed);
      expect((await onFile(id)).phone).toBe(isAllowed ? RIGHT.phone : GIVEN.phone);
    },
  );

  it.each(STATUSES)('is corrected whatever the status, and moves no date: %s', async (status) => {
    const { number, id } = await file('assigned');
    await town.rows('UPDATE complaint SET status = $2 WHERE id = $1', [id, status]);
    const periods = 'SELECT opened_on, due_on, next_step_at FROM period WHERE matter_id = $1';
    const before = await town.rows(periods, [id]);
    await correct(number, 'intake_officer', RIGHT);
    expect(await onFile(id)).toEqual(RIGHT);
    expect(await town.rows(periods, [id])).toEqual(before);
  });

  it.each(IDENTITY_PARTS)('%s alone is replaced or goes, and the others stay', async (part) => {
    const { number, id } = await file('assigned');
    await correct(number, 'intake_officer', { [part]: RIGHT[part] });
    expect(await onFile(id)).toEqual({ ...GIVEN, [part]: RIGHT[part] });
    await correct(number, 'intake_officer', { drop: part });
    expect(await onFile(id)).toEqual({ ...GIVEN, [part]: null });
    const both = correct(number, 'intake_officer', { [part]: RIGHT[part], drop: part });
    await expect(both).rejects.toThrow('input_refused');
    const [row] = await town.rows('SELECT has_email AS has FROM complaint WHERE id = $1', [id]);
    expect(row).toEqual({ has: part !== 'email' });
    const events = await town.rows<{ data: Record<string, unknown> }>(
      `SELECT data FROM matter_event WHERE matter_id = $1 AND type = 'identity_corrected'`,
      [id],
    );
    expect(events.map(({ data }) => [data['parts'], data['role']])).toEqual([
      [[part], 'intake_officer'],
      [[part], 'intake_officer'],
    ]);
    const stored = JSON.stringify(await town.rows('SELECT data FROM matter_event'));
    for (const value of [...Object.values(GIVEN), ...Object.values(RIGHT)]) {
      expect(stored).not.toContain(value);
    }
  });

  it('stays encrypted as it was, for who asks to see it, and cannot be changed', async () => {
    const { number, id } = await file('assigned');
    await correct(number, 'intake_officer', { name: RIGHT.name });
    await correct(number, 'intake_officer', { email: RIGHT.email });
    const [row] = await town.rows<{ bytes: Buffer }>(
      'SELECT ciphertext AS bytes FROM earlier_identity WHERE complaint_id = $1',
      [id],
    );
    expect(row!.bytes.toString('utf8')).not.toContain('สมชาย');
    const officer = await town.officer('division_officer.eng');
    const matter = {
      ...{ id, restricted: false, hideName: false, divisionCode: 'ENG', accusedIds: [] },
    };
    const [seen] = await town.app
      .get(IdentityAccessService)
      .show(officer, [{ matter, reason: 'โทรนัดวันเข้าไปซ่อมไฟ' }], new Date());
    expect(seen).toMatchObject({ ...GIVEN, name: RIGHT.name, email: RIGHT.email });
    expect(seen!.earlier).toEqual([{ ...GIVEN, name: RIGHT.name }, GIVEN]);
    for (const sql of [
      'UPDATE earlier_identity SET ciphertext = NULL',
      'DELETE FROM earlier_identity',
    ]) {
      await expect(town.rows(sql)).rejects.toThrow('append-only');
    }
  });

  it('is refused where nothing is given', async () => {
    const { number } = await file('assigned');
    await expect(correct(number, 'intake_officer', {})).rejects.toThrow('input_refused');
  });
});

describe('a corrected address', () => {
  it.each([
    ['email', 'email'],
    ['post', 'address'],
  ] as const)(
    'takes letters again that came back from the one before: %s',
    async (channel, part) => {
      const { number, id } = await file('assigned');
      const actor = await town.officer('municipal_clerk');
      const letter = { kind: 'progress', outcome: null, body: 'กำลังซ่อม' } as const;
      const notice = await town.app
        .get(NoticesService)
        .sign({ number, actor, ...letter }, new Date());
      await town.dataSource.transaction((manager) =>
        town.app
          .get(NoticeDeliveryService)
          .acceptedByServer(manager, notice.id, new Date(), { reply: '250', messageId: '<x>' }),
      );
      await town.rows('UPDATE notice SET channel = $2 WHERE id = $1', [notice.id, channel]);
      const on = { number, actor, noticeId: notice.id };
      await town.app.get(NoticeActService).make(recordReturn, on, { why: null }, new Date());
      const possible = async () => (await town.app.get(LetterChannelsService).of(id)).possible;
      expect(await possible()).not.toContain(channel);
      await correct(number, 'intake_officer', { phone: RIGHT.phone });
      expect(await possible()).not.toContain(channel);
      await correct(number, 'intake_officer', { [part]: RIGHT[part] });
      expect(await possible()).toContain(channel);
    },
  );
});

describe('a hidden complainant whose name was written wrong', () => {
  it('goes from all texts under the right one, and what was typed is kept', async () => {
    const { number } = await town.submit({
      hideName: true,
      name: 'สมชาย ใจตรง',
      description: 'ผมชื่อสมใจ ไพศาล ไฟหน้าบ้านสมชาย ใจตรงดับ โทร 0898765432',
    });
    const [row] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
      number,
    ]);
    await correct(number, 'intake_officer', {
      name: 'สมใจ ไพศาล',
      phone: '0898765432',
      text: 'ที่ถูกคือสมใจ ไพศาล',
    });
    const stored = await town.rows(
      `SELECT description AS said, search_text AS searched FROM complaint WHERE id = $1
       UNION ALL SELECT body, '' FROM complaint_message WHERE complaint_id = $1`,
      [row!.id],
    );
    expect(JSON.stringify(stored)).not.toMatch(/สมใจ|ไพศาล|สมชาย|ใจตรง|0898765432/);
    const officer = await town.officer('intake_officer');
    const matter = {
      ...{ id: row!.id, restricted: false, hideName: true, divisionCode: 'ENG', accusedIds: [] },
    };
    const [seen] = await town.app
      .get(IdentityAccessService)
      .show(officer, [{ matter, reason: 'โทรนัดวันเข้าไปซ่อมไฟ' }], new Date());
    expect(seen!.typed.join(' ')).toContain('ผมชื่อสมใจ ไพศาล ไฟหน้าบ้านสมชาย ใจตรงดับ');
    expect(seen!.typed).toContain('ที่ถูกคือสมใจ ไพศาล');
  });
});
