import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../../src/cases/commands/moves/ask-citizen.move.js';
import { close } from '../../../src/cases/commands/moves/close.move.js';
import { decline } from '../../../src/cases/commands/moves/decline.move.js';
import { refer } from '../../../src/cases/commands/moves/refer.move.js';
import { startWork } from '../../../src/cases/commands/moves/start-work.move.js';
import { AnswerFirst } from '../../../src/cases/complaints/status.rule.js';
import { MatterChanged, MatterNotFound } from '../../../src/cases/matters/matter.errors.js';
import { OfficeSettingsService } from '../../../src/core/office/office-settings.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import {
  LetterCodeMissing,
  SigningRefused,
} from '../../../src/correspondence/notices/response.errors.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let officer: Account;
let head: Account;
beforeAll(async () => {
  town = await Municipality.open();
  officer = await town.officer('division_officer.eng');
  head = await town.officer('division_head.eng');
}, 60_000);
afterAll(() => town.close());

const versionOf = async (number: string): Promise<number> =>
  (
    await town.rows<{ version: number }>('SELECT version FROM matter WHERE reference = $1', [
      number,
    ])
  )[0]!.version;

async function sign(number: string, kind: 'progress' | 'result', more = {}) {
  const version = await versionOf(number);
  const outcome = kind === 'result' ? ('done' as const) : null;
  const body = 'เทศบาลได้ซ่อมไฟถนนแล้ว';
  const command = { number, actor: head, version, kind, outcome, body };
  return town.app.get(NoticesService).sign({ ...command, ...more }, new Date());
}

const periodsOf = (number: string) =>
  town.rows<{ no: number; due_on: string; ended_by: string | null }>(
    `SELECT p.no, p.due_on, p.ended_by FROM period p JOIN matter m ON m.id = p.matter_id
      WHERE m.reference = $1 ORDER BY p.no`,
    [number],
  );
const roundOf = async (number: string) =>
  (
    await town.rows(
      `SELECT r.answered_in_time, r.resolved_in_time FROM matter_round r
         JOIN matter m ON m.id = r.matter_id WHERE m.reference = $1`,
      [number],
    )
  )[0];

describe('a delivered notice', () => {
  it('of a result ends the period and decides both measures', async () => {
    const { number } = await town.submit({}, 3);
    await sign(number, 'result');
    expect((await periodsOf(number)).map((period) => period.ended_by)).toEqual(['result']);
    expect(await roundOf(number)).toEqual({ answered_in_time: true, resolved_in_time: true });
  });

  it('of progress opens the next fifteen days and decides only the first measure', async () => {
    const { number } = await town.submit({}, 3);
    await sign(number, 'progress');
    const due = addDays(bangkokDayOf(new Date()), 15);
    expect(await periodsOf(number)).toMatchObject([
      { no: 1, ended_by: 'progress' },
      { no: 2, ended_by: null, due_on: due },
    ]);
    expect(await roundOf(number)).toEqual({ answered_in_time: true, resolved_in_time: null });
  });

  it('after the due day is late in both measures', async () => {
    const { number } = await town.submit({}, 20);
    await sign(number, 'result');
    expect(await roundOf(number)).toEqual({ answered_in_time: false, resolved_in_time: false });
  });

  it('before the sweep means no escalation, ever', async () => {
    const { number } = await town.submit({}, 16);
    await sign(number, 'result');
    await town.sweep();
    const rows = await town.rows(
      `SELECT 1 FROM escalation e JOIN matter m ON m.id = e.matter_id WHERE m.reference = $1`,
      [number],
    );
    expect(rows).toEqual([]);
  });
});

describe('signing', () => {
  it('takes numbers without gap or double, under concurrency and refusals', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 12 }, async () => (await town.submit()).number),
    );
    await Promise.allSettled(
      numbers.map((number, index) =>
        sign(number, 'result', index % 3 === 0 ? { actor: officer } : {}),
      ),
    );
    const [row] = await town.rows(
      `SELECT count(*)::int AS n, max(running_number) AS last, min(running_number) AS first
         FROM notice WHERE series = 'ordinary'`,
    );
    expect(row).toEqual({ n: row!['last'], last: row!['n'], first: 1 });
  });

  it('is refused to a signatory without the right', async () => {
    const { number } = await town.submit();
    await expect(sign(number, 'result', { actor: officer })).rejects.toBeInstanceOf(SigningRefused);
  });

  it('is refused without a letter code, with a clear word', async () => {
    const { number } = await town.submit();
    const settings = town.app.get(OfficeSettingsService);
    await settings.set('letter.code', null);
    await expect(sign(number, 'result')).rejects.toBeInstanceOf(LetterCodeMissing);
    await settings.set('letter.code', 'ทดสอบ');
  });

  it('lets one of two officers win; the other hears that the matter changed', async () => {
    const { number } = await town.submit();
    const version = await versionOf(number);
    const both = await Promise.allSettled([
      sign(number, 'progress', { version }),
      sign(number, 'result', { version }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(MatterChanged);
  });

  it('is not there for an officer of another division', async () => {
    const { number } = await town.submit();
    const other = await town.officer('division_officer.fin');
    await expect(sign(number, 'result', { actor: other })).rejects.toBeInstanceOf(MatterNotFound);
  });
});

describe('nothing but a delivered notice ends a period', () => {
  it('not the start of work, a question, a referral, declining or a new division', async () => {
    const moves = town.app.get(ComplaintMovesService);
    const [now, text] = [new Date(), 'เหตุผล'];
    for (const last of ['refer', 'decline'] as const) {
      const { number, dueOn } = await town.submit();
      const order = { number, actor: officer };
      await moves.make(startWork, order, {}, now);
      await moves.make(askCitizen, order, { text }, now);
      if (last === 'refer') await moves.make(refer, order, { text, body: 'การไฟฟ้า' }, now);
      else await moves.make(decline, order, { text, reasonCode: 'other' }, now);
      expect(await periodsOf(number)).toEqual([{ no: 1, due_on: dueOn, ended_by: null }]);
    }
  });

  it('and closing is refused while an answer is owed', async () => {
    const { number } = await town.submit();
    const closed = town.app
      .get(ComplaintMovesService)
      .make(close, { number, actor: officer }, {}, new Date());
    await expect(closed).rejects.toBeInstanceOf(AnswerFirst);
  });
});
