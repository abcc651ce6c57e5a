import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Account } from '../../../src/core/accounts/account.entity.js';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import type { Move } from '../../../src/cases/commands/moves/move.js';
import { MOVES, type MoveName } from '../../../src/cases/commands/moves/moves.js';
import type { CleanFile } from '../../../src/core/files/clean-file.js';
import { MatterNotFound } from '../../../src/cases/matters/matter.errors.js';
import { PinRenewalService } from '../../../src/cases/pins/pin-renewal.service.js';
import { PlanDecisionService } from '../../../src/plan/links/decisions/plan-decision.service.js';
import {
  PLAN_DECISIONS,
  type PlanDecisionName,
} from '../../../src/plan/links/decisions/plan-decisions.js';
import type { NoticeAct } from '../../../src/correspondence/notices/acts/notice-act.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import {
  NOTICE_ACTS,
  type NoticeActName,
} from '../../../src/correspondence/notices/acts/notice-acts.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { ReleasesService } from '../../../src/assurance/restriction/releases.service.js';
import { ReleaseNotFound } from '../../../src/assurance/restriction/restriction.errors.js';
import { RestrictionService } from '../../../src/assurance/restriction/restriction.service.js';
import { Municipality } from '../../support/municipality.js';
import { holding, untilAnotherWaits } from '../../support/waiting-for-lock.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

/** A case, and who may do what is done to it. */
interface OnCase {
  readonly number: string;
  readonly actor: Account;
}
interface Row {
  /** The user name of one who may. */
  readonly by: string;
  readonly category?: string;
  /** What must have happened before; what it returns is handed to the command. */
  before?(on: OnCase): Promise<string>;
  run(on: OnCase, before: string): Promise<unknown>;
  readonly throws?: new () => Error;
}

const now = new Date();
const HEAD = 'division_head.eng';
const text = 'ด้วยเหตุผลของทดสอบ';
const file: CleanFile = { kind: 'image/jpeg', bytes: Buffer.from('none') };

/** What each move is told; none of it is looked at before the access. */
const INPUTS: { [M in MoveName]: Parameters<(typeof MOVES)[M]['decide']>[0] } = {
  assign_division: { division: 'FIN', text },
  assign_officer: { officerId: randomUUID() },
  start_work: {},
  note: { text },
  ask_citizen: { text },
  refer: { body: 'อำเภอ', text },
  decline: { reasonCode: 'other', text },
  close: {},
  set_category: { category: 'WASTE', text },
  correct_identity: { name: 'สมหญิง ทดสอบ', text },
  correct_receipt_day: { receivedOn: '2026-11-20', text },
  correct_origin: { village: 3, channel: 'web', text },
  set_subject: { subject: 'ไฟถนน' },
  name_conflict: { accountId: randomUUID() },
};
const BY_CLERK: readonly MoveName[] = ['assign_division', 'name_conflict', 'correct_identity'];
const move = (name: MoveName): Row => ({
  by: BY_CLERK.includes(name) ? 'municipal_clerk' : HEAD,
  run: (on) =>
    town.app.get(ComplaintMovesService).make(MOVES[name] as Move<object>, on, INPUTS[name], now),
});

/** Every public method of a service of commands: a new one does not compile before it stands here. */
type CommandsOf<S> = Record<keyof S, Row>;

const letter = { kind: 'result' as const, outcome: 'done' as const, body: 'ซ่อมไฟแล้ว' };
const noticeId = randomUUID();
const notices = (run: (service: NoticesService, on: OnCase) => Promise<unknown>): Row => ({
  by: HEAD,
  run: (on) => run(town.app.get(NoticesService), on),
});
const NOTICES: CommandsOf<NoticesService> = {
  draft: notices((service, on) => service.draft({ ...on, ...letter }, now)),
  propose: notices((service, on) =>
    service.propose({ ...on, ...letter, signatoryId: on.actor.id }, now),
  ),
  sign: notices((service, on) => service.sign({ ...on, ...letter }, now)),
};

const record = {
  deliveredOn: '2026-11-30',
  registeredNumber: null,
  receivedBy: null,
  proof: null,
  lateWhy: null,
};
const ACT_INPUTS: Readonly<Record<NoticeActName, object>> = {
  sign: {},
  number_for_paper: {},
  send_back: { why: text },
  discard: {},
  file_signed_copy: { copy: file },
  record_delivery: record,
  publish: {},
  record_return: {},
  void: { why: text },
};
const noticeAct = (name: NoticeActName): Row => ({
  by: HEAD,
  run: (on) =>
    town.app
      .get(NoticeActService)
      .make(NOTICE_ACTS[name] as NoticeAct, { ...on, noticeId }, ACT_INPUTS[name], now),
});

const plan = (name: PlanDecisionName): Row => ({
  by: HEAD,
  run: (on) => {
    const said = { reason: text, projectCode: '2565-S1-01' };
    return town.app.get(PlanDecisionService).make(PLAN_DECISIONS[name], on, said, now);
  },
});

const PINS: CommandsOf<PinRenewalService> = {
  renew: {
    by: 'municipal_clerk',
    run: (on) => town.app.get(PinRenewalService, { strict: false }).renew(on, 'id_card', now),
  },
};
const RESTRICTION: CommandsOf<RestrictionService> = {
  restrict: {
    by: 'intake_officer',
    run: (on) => town.app.get(RestrictionService).restrict({ ...on, reason: text }, now),
  },
};
const propose = (on: OnCase): Promise<void> =>
  town.app
    .get(ReleasesService)
    .propose({ ...on, category: 'LIGHT', reason: text, version: 1 }, now);
const RELEASES: CommandsOf<ReleasesService> = {
  propose: { by: 'misconduct_officer', category: 'MISC', run: propose },
  decide: {
    by: 'custodian',
    category: 'MISC',
    throws: ReleaseNotFound,
    async before({ number }) {
      await propose({ number, actor: await town.officer('misconduct_officer') });
      const [row] = await town.rows<{ id: string }>(
        `SELECT p.id FROM release_proposal p JOIN matter m ON m.id = p.matter_id WHERE m.reference = $1`,
        [number],
      );
      return row!.id;
    },
    run: ({ actor }, id) =>
      town.app.get(ReleasesService).decide({ id, actor, decision: 'confirmed' }, now),
  },
};

const rowsOf = (what: string, table: Record<string, Row>): [string, Row][] =>
  Object.entries(table).map(([name, row]) => [`${what} ${name}`, row]);
const MOVE_ROWS = Object.keys(MOVES).map((name): [string, Row] => [
  `move ${name}`,
  move(name as MoveName),
]);

const standing = async (number: string): Promise<unknown> => {
  const [row] = await town.rows('SELECT version, last_seq FROM matter WHERE reference = $1', [
    number,
  ]);
  return row;
};

describe('who is accused while a command waits for the matter', () => {
  it.each([
    ...MOVE_ROWS,
    ...rowsOf('notice', NOTICES),
    ...rowsOf('pin', PINS),
    ...Object.keys(NOTICE_ACTS).map((name): [string, Row] => [
      `act on a notice ${name}`,
      noticeAct(name as NoticeActName),
    ]),
    ...Object.keys(PLAN_DECISIONS).map((name): [string, Row] => [
      `decision about the plan ${name}`,
      plan(name as PlanDecisionName),
    ]),
    ...rowsOf('restriction', RESTRICTION),
    ...rowsOf('release', RELEASES),
  ])('does not carry it out: %s', async (_what, { by, category, before, run, throws }) => {
    const { number } = await town.submit({ category: category ?? 'LIGHT' });
    const on = { number, actor: await town.officer(by) };
    const made = (await before?.(on)) ?? '';
    const stood = await standing(number);
    const { dataSource } = town;
    const holder = await holding(
      dataSource,
      'SELECT 1 FROM matter WHERE reference = $1 FOR UPDATE',
      [number],
    );
    await holder.runner.query(
      'INSERT INTO matter_conflict SELECT id, $2 FROM matter WHERE reference = $1',
      [number, on.actor.id],
    );
    const outcome = run(on, made).then(
      () => 'carried out',
      (error: unknown) => error,
    );
    await untilAnotherWaits(dataSource, holder);
    await holder.release();
    expect(await outcome).toBeInstanceOf(throws ?? MatterNotFound);
    expect(await standing(number)).toEqual(stood);
  });
});

describe('the commands above', () => {
  it('are all that ask for access before they lock', () => {
    const root = new URL('../../../src/', import.meta.url);
    const asking = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.service.ts'))
      .filter((path) =>
        /command: CaseCommandService|access: ComplaintAccessService/.test(
          readFileSync(new URL(path, root), 'utf8'),
        ),
      );
    expect(asking.sort()).toEqual([
      'assurance/restriction/release-preconditions.service.ts',
      'assurance/restriction/releases.service.ts',
      'assurance/restriction/restriction.service.ts',
      'cases/commands/case-command.service.ts',
      'cases/commands/complaint-moves.service.ts',
      'cases/pins/pin-renewal.service.ts',
      'correspondence/notices/acts/notice-act.service.ts',
      'correspondence/notices/notices.service.ts',
      'plan/links/decisions/plan-decision.service.ts',
      'web/officer/desk/complaint-loader.service.ts',
    ]);
  });
});
