import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { assignDivision } from '../../../src/cases/commands/moves/assign-division.move.js';
import { assignOfficer } from '../../../src/cases/commands/moves/assign-officer.move.js';
import { nameConflict } from '../../../src/cases/commands/moves/name-conflict.move.js';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { may, type Guarded } from '../../../src/core/accounts/policy.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { sendBack } from '../../../src/correspondence/notices/acts/send-back.act.js';
import { LetterHandsQuery } from '../../../src/correspondence/notices/letter-hands.query.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { SignatoriesService } from '../../../src/correspondence/notices/signatories.service.js';
import { StrandedLettersService } from '../../../src/correspondence/notices/stranded-letters.service.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const LETTER = { kind: 'result', outcome: 'done', body: 'เทศบาลได้ซ่อมไฟถนนแล้ว' } as const;
const today = (): string => bangkokDayOf(new Date());

type Letter = Guarded & {
  id: string;
  number: string;
  state: string;
  channel: string;
  signatoryId: string | null;
};
const unfinished = () =>
  town.rows<Letter>(
    `SELECT n.id, c.number, n.state, n.channel, n.signatory_id AS "signatoryId", m.restricted,
            m.division_code AS "divisionCode", c.hide_name AS "hideName",
            ARRAY(SELECT account_id::text FROM matter_conflict x WHERE x.matter_id = m.id) AS "accusedIds"
       FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
      WHERE n.state IN ('draft','for_signature','signed')
         OR (n.state = 'sending' AND n.channel IN ('post','hand'))`,
  );
const staff = () =>
  town.rows<Account & { active: boolean }>(
    'SELECT id, username, role, division_code AS "divisionCode", active FROM account ORDER BY username',
  );

/** Whose list each letter is in. */
async function lists(): Promise<Map<string, { one: Account; toSign: boolean }[]>> {
  const found = new Map<string, { one: Account; toSign: boolean }[]>();
  for (const one of await staff()) {
    for (const { id, toSign } of await town.app.get(LetterHandsQuery).of(one.id, today())) {
      found.set(id, [...(found.get(id) ?? []), { one, toSign }]);
    }
  }
  return found;
}

/** Every letter is in one list, that of a person or of a post, and whoever has it can act on it. */
async function expectEachInOneList(): Promise<void> {
  const all = await lists();
  for (const letter of await unfinished()) {
    const holders = all.get(letter.id) ?? [];
    const names = holders.map(({ one }) => one.username);
    expect([letter.state, names.length]).not.toEqual([letter.state, 0]);
    const posts = new Set(holders.map(({ one }) => `${one.role} ${one.divisionCode}`));
    expect([names, posts.size]).toEqual([names, 1]);
    const able = await town.app.get(SignatoriesService).for(letter, today());
    const signs =
      letter.state === 'for_signature' &&
      able.some(({ account }) => account.id === letter.signatoryId);
    expect(holders.map(({ toSign }) => toSign)).toEqual(holders.map(() => signs));
    if (signs) expect(holders.map(({ one }) => one.id)).toEqual([letter.signatoryId]);
    const verb = letter.state === 'sending' ? 'deliver_notice' : 'issue_notice';
    const idle = holders.filter(
      ({ one, toSign }) =>
        !(one as { active?: boolean }).active || !may(one, toSign ? 'sign_notice' : verb, letter),
    );
    expect(idle.map(({ one }) => one.username)).toEqual([]);
  }
}

const giveBack = () =>
  town.dataSource.transaction((manager) =>
    town.app.get(StrandedLettersService).giveBack(manager, new Date()),
  );
const sentBackOf = async (number: string) =>
  town.rows<{ data: { cause?: string; workerIds?: string[] }; actorId: string | null }>(
    `SELECT e.data, e.actor_id AS "actorId" FROM matter_event e JOIN matter m ON m.id = e.matter_id
      WHERE m.reference = $1 AND e.type = 'notice_sent_back' ORDER BY e.seq`,
    [number],
  );

/** A letter of the engineers' officer that waits for a signatory. */
async function proposed(signatory: string, writer = 'division_officer.eng'): Promise<string> {
  const { number } = await town.submit();
  const [actor, { id: signatoryId }] = [await town.officer(writer), await town.officer(signatory)];
  await town.app.get(NoticesService).propose({ number, actor, signatoryId, ...LETTER }, new Date());
  return number;
}
const move = async (number: string, what: object, input: object): Promise<void> => {
  const actor = await town.officer('municipal_clerk');
  await town.app
    .get(ComplaintMovesService)
    .make(what as typeof assignDivision, { number, actor }, input as never, new Date());
};
const STRANDING: Record<string, (number: string) => Promise<unknown>> = {
  moved: (number) => move(number, assignDivision, { division: 'FIN', text: 'เป็นเรื่องของกองคลัง' }),
  accused: async (number) => {
    const { id } = await town.officer('division_head.eng');
    await move(number, nameConflict, { accountId: id });
  },
  left: () => town.rows(`UPDATE account SET active = false WHERE username = 'division_head.eng'`),
  order_ended: () =>
    town.rows(`UPDATE signing_order SET revoked_on = current_date - 1
      WHERE account_id = (SELECT id FROM account WHERE username = 'division_head.eng')`),
};
const asBefore = async (): Promise<void> => {
  await town.rows('UPDATE account SET active = true');
  await town.rows('UPDATE signing_order SET revoked_on = NULL');
};

describe('a letter whose signatory cannot sign it any more', () => {
  it.each(Object.keys(STRANDING))(
    'goes back with its cause, an event and a mail: %s',
    async (by) => {
      const number = await proposed('division_head.eng');
      await town.tell();
      await STRANDING[by]!(number);
      await expectEachInOneList();
      await giveBack();
      await giveBack();
      await expectEachInOneList();
      const events = await sentBackOf(number);
      expect(events).toMatchObject([{ actorId: null, data: { cause: by } }]);
      const [{ data }] = events as [(typeof events)[0]];
      const wanted = by === 'moved' ? 'division_head.fin' : 'division_officer.eng';
      expect(data.workerIds).toEqual([(await town.officer(wanted)).id]);
      await town.tell();
      const mails = await town.rows<{ recipient: string }>(
        `SELECT o.recipient FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
        WHERE m.reference = $1 AND o.mail = 'notice_sent_back'`,
        [number],
      );
      expect(mails.map(({ recipient }) => recipient)).toEqual(data.workerIds);
      await asBefore();
    },
  );

  it('stays where it is while its signatory can sign', async () => {
    const number = await proposed('division_head.eng');
    await giveBack();
    expect(await sentBackOf(number)).toEqual([]);
  });

  it('goes to whoever works on the case when its signatory sends it back and the writer left', async () => {
    const number = await proposed('division_head.eng');
    await town.rows(`UPDATE account SET active = false WHERE username = 'division_officer.eng'`);
    const [letter] = (await unfinished()).filter((one) => one.number === number);
    const actor = await town.officer('division_head.eng');
    const order = { number, actor, noticeId: letter!.id };
    await town.app.get(NoticeActService).make(sendBack, order, { why: 'เติมวันที่' }, new Date());
    expect((await sentBackOf(number))[0]!.data.workerIds).toEqual([actor.id]);
    await asBefore();
  });
});

const WRITERS = ['division_officer.eng', 'division_head.eng', 'intake_officer', 'municipal_clerk'];
const SIGNATORIES = ['division_head.eng', 'division_head.fin', 'municipal_clerk', 'mayor'];
const PEOPLE = [
  'division_officer.eng',
  'division_officer.fin',
  'division_head.eng',
  'division_head.fin',
  'intake_officer',
  'mayor',
];
const stepOf = fc.oneof(
  fc.record({
    do: fc.constantFrom('draft', 'propose', 'sign', 'paper'),
    who: fc.constantFrom(...WRITERS),
    to: fc.constantFrom(...SIGNATORIES),
    channel: fc.constantFrom('post', 'hand', 'tracking_page'),
  }),
  fc.record({
    do: fc.constantFrom('move', 'accuse', 'assign', 'leave', 'return', 'end', 'renew', 'give back'),
    who: fc.constantFrom(...PEOPLE),
    to: fc.constantFrom('ENG', 'FIN'),
    channel: fc.constant('post'),
  }),
);
type Step = typeof stepOf extends fc.Arbitrary<infer S> ? S : never;

async function take(number: string, { do: what, who, to, channel }: Step): Promise<unknown> {
  const actor = await town.officer(who);
  const notices = town.app.get(NoticesService);
  const written = { number, actor, ...LETTER, channel: channel as 'post' };
  const ofWho = `WHERE account_id = (SELECT id FROM account WHERE username = $1)`;
  const steps: Record<Step['do'], () => Promise<unknown>> = {
    draft: () => notices.draft(written, new Date()),
    propose: async () =>
      notices.propose({ ...written, signatoryId: (await town.officer(to)).id }, new Date()),
    sign: () => notices.sign(written, new Date()),
    paper: () => notices.sign({ ...written, how: 'paper' }, new Date()),
    move: () => move(number, assignDivision, { division: to, text: 'ย้าย' }),
    accuse: () => move(number, nameConflict, { accountId: actor.id }),
    assign: () => move(number, assignOfficer, { officerId: actor.id }),
    leave: () => town.rows(`UPDATE account SET active = false WHERE username = $1`, [who]),
    return: () => town.rows(`UPDATE account SET active = true WHERE username = $1`, [who]),
    end: () => town.rows(`UPDATE signing_order SET revoked_on = current_date - 1 ${ofWho}`, [who]),
    renew: () => town.rows(`UPDATE signing_order SET revoked_on = NULL ${ofWho}`, [who]),
    'give back': giveBack,
  };
  return steps[what]();
}

describe('every unfinished letter', () => {
  it('is in exactly one list of somebody who can act on it, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stepOf, { minLength: 4, maxLength: 12 }),
        fc.boolean(),
        async (steps, hideName) => {
          await town.rows(`UPDATE notice SET state = 'discarded', year = NULL, running_number = NULL
            WHERE state IN ('draft','for_signature')`);
          const { number } = await town.submit({
            hideName,
            name: 'สมชาย ทดสอบ',
            address: '9 หมู่ที่ 1',
          });
          for (const step of steps) {
            await take(number, step).catch((error: unknown) => {
              if (!(error instanceof DomainError)) throw error;
            });
            await expectEachInOneList();
          }
          await giveBack();
          for (const { state, signatoryId, ...letter } of await unfinished()) {
            if (state !== 'for_signature') continue;
            const able = await town.app.get(SignatoriesService).for(letter, today());
            expect(able.map(({ account }) => account.id)).toContain(signatoryId);
          }
          await asBefore();
        },
      ),
      { numRuns: 12 },
    );
  }, 300_000);
});
