import type { Account } from '../../src/core/accounts/account.entity.js';
import { CitizenAnswersService } from '../../src/cases/complaints/citizen-answers.service.js';
import { ComplaintMovesService } from '../../src/cases/commands/complaint-moves.service.js';
import { ReopeningService } from '../../src/cases/complaints/reopening.service.js';
import type { Move } from '../../src/cases/commands/moves/move.js';
import { MOVES, type MoveName } from '../../src/cases/commands/moves/moves.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { NoticeDeliveryService } from '../../src/correspondence/notices/notice-delivery.service.js';
import { NoticeActService } from '../../src/correspondence/notices/acts/notice-act.service.js';
import { recordReturn } from '../../src/correspondence/notices/acts/record-return.act.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import type { Municipality } from '../support/municipality.js';
import type { Command, Standing } from './command.js';

/** Days pass by moving what is stored into the past: the database's clock is the machine's. */
const PASS = [
  `UPDATE period SET opened_on = opened_on - $2::int, due_on = due_on - $2::int,
     due_at = due_at - make_interval(days => $2), ended_on = ended_on - $2::int,
     ended_at = ended_at - make_interval(days => $2),
     next_step_at = next_step_at - make_interval(days => $2) WHERE matter_id = $1`,
  `UPDATE matter_round SET first_due_on = first_due_on - $2::int, answered_on = answered_on - $2::int,
     resolved_on = resolved_on - $2::int WHERE matter_id = $1`,
  `UPDATE matter SET received_on = received_on - $2::int WHERE id = $1`,
  `UPDATE notice SET letter_on = letter_on - $2::int, delivered_on = delivered_on - $2::int, returned_on = returned_on - $2::int
    WHERE matter_id = $1`,
];

const STANDING = `SELECT c.status,
    (SELECT due_on - (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date FROM period p
      WHERE p.matter_id = c.id AND p.ended_at IS NULL) AS "dueIn",
    (SELECT count(*)::int FROM period p WHERE p.matter_id = c.id) AS periods,
    ARRAY(SELECT e.level FROM escalation e WHERE e.level > 0 AND e.period_id =
      (SELECT id FROM period p WHERE p.matter_id = c.id ORDER BY round DESC, no DESC LIMIT 1)
      ORDER BY e.level) AS levels,
    (SELECT jsonb_agg(jsonb_build_object('answered', r.answered_in_time, 'resolved', r.resolved_in_time)
      ORDER BY r.round) FROM matter_round r WHERE r.matter_id = c.id) AS rounds,
    m.last_seq = (SELECT count(*) FROM matter_event e WHERE e.matter_id = m.id) AS gapless,
    (SELECT f.* IS NOT DISTINCT FROM l.* FROM case_listing_facts f JOIN case_listing l USING (matter_id)
      WHERE matter_id = m.id) AS listed
  FROM complaint c JOIN matter m ON m.id = c.id WHERE c.id = $1`;

/** Officers who can be accused one after the other without taking the case from those who work on it. */
const ACCUSABLE = [
  'inspector',
  'administrator',
  'custodian',
  'mayor',
  'misconduct_officer',
  'intake_officer',
  'division_head.eng',
  'division_head.fin',
  'division_head.edu',
  'division_head.wel',
];

/** What was chosen for it so far. */
interface Chosen {
  division: string;
  category: string;
  village: number | null;
  accused: number;
}

/** A complaint's life through the services and PostgreSQL. */
export class ComplaintByServices {
  private readonly letters: string[] = [];

  private constructor(
    private readonly town: Municipality,
    private readonly id: string,
    private readonly number: string,
    private readonly people: { clerk: Account; officer: Account },
  ) {}

  static async file(
    town: Municipality,
    people: { clerk: Account; officer: Account },
  ): Promise<ComplaintByServices> {
    const { number } = await town.submit({ email: 'citizen@model.example' });
    const [row] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
      number,
    ]);
    return new ComplaintByServices(town, row!.id, number, people);
  }

  /** Whether the services took it. */
  async apply(command: Command): Promise<boolean> {
    try {
      return await this.take(command);
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  async standing(): Promise<Standing & { gapless: boolean; listed: boolean }> {
    const [row] = await this.town.rows<Awaited<ReturnType<typeof this.standing>>>(STANDING, [
      this.id,
    ]);
    return row!;
  }

  private async take(command: Command): Promise<boolean> {
    const { app } = this.town;
    const now = new Date();
    switch (command.do) {
      case 'move':
        await this.move(command.move as MoveName, now);
        return true;
      case 'deliver':
        return this.deliver(command.kind, now);
      case 'return':
        return this.comeBack(now);
      case 'reopen':
        await app.get(ReopeningService).reopen(this.id, 'ไฟยังไม่ติด', now);
        return true;
      case 'citizen answers':
        await app.get(CitizenAnswersService).answer(this.id, 'เสาต้นที่สอง', now);
        return true;
      case 'days pass':
        for (const sql of PASS) await this.town.rows(sql, [this.id, command.days]);
        return true;
      case 'sweep':
        await this.town.sweep();
        return true;
    }
  }

  private async move(move: MoveName, now: Date): Promise<void> {
    const order = { number: this.number, actor: this.people.clerk };
    const input = { text: 'เหตุผล', ...(await this.input(move)) };
    const made: Move<object> = MOVES[move];
    await this.town.app.get(ComplaintMovesService).make(made, order, input, now);
  }

  /** Something that may be chosen as the complaint stands: the model knows nothing of divisions and people. */
  private async input(move: MoveName): Promise<object> {
    const [row] = await this.town.rows<Chosen>(
      `SELECT m.division_code AS division, c.category_code AS category, c.village_no AS village,
              (SELECT count(*)::int FROM matter_conflict x WHERE x.matter_id = m.id) AS accused
         FROM matter m JOIN complaint c ON c.id = m.id WHERE m.id = $1`,
      [this.id],
    );
    const { division, category, village, accused } = row!;
    const idOf = async (username: string): Promise<string> =>
      (await this.town.officer(username)).id;
    const inputs: Partial<Record<MoveName, () => object | Promise<object>>> = {
      assign_division: () => ({ division: division === 'ENG' ? 'FIN' : 'ENG' }),
      assign_officer: async () => ({
        officerId: await idOf(`division_officer.${division.toLowerCase()}`),
      }),
      set_subject: () => ({ subject: 'ไฟถนนหน้าตลาดดับ' }),
      refer: () => ({ body: 'การไฟฟ้าส่วนภูมิภาค' }),
      decline: () => ({ reasonCode: 'other' }),
      correct_receipt_day: () => ({ receivedOn: '2022-04-01' }),
      correct_identity: () => ({ phone: '0812345678' }),
      correct_origin: () => ({ village: village === 1 ? 2 : 1, channel: 'web' }),
      set_category: () => ({ category: category === 'ROAD' ? 'LIGHT' : 'ROAD' }),
      name_conflict: async () => ({ accountId: await idOf(ACCUSABLE[accused]!) }),
    };
    return (await inputs[move]?.()) ?? {};
  }

  /** Signs, and has the citizen's mail server take the letter. */
  private async deliver(kind: 'progress' | 'result', now: Date): Promise<boolean> {
    const { clerk } = this.people;
    const [row] = await this.town.rows<{ version: number }>(
      'SELECT version FROM matter WHERE id = $1',
      [this.id],
    );
    const outcome = kind === 'result' ? ('done' as const) : null;
    const letter = { kind, outcome, body: 'ซ่อมไฟถนนแล้ว' };
    const command = { number: this.number, actor: clerk, version: row!.version, ...letter };
    const { id, channel } = await this.town.app.get(NoticesService).sign(command, now);
    this.letters.push(id);
    if (channel === 'tracking_page') return true;
    const proof = { reply: '250', messageId: '<model>' };
    await this.town.dataSource.transaction((manager) =>
      this.town.app.get(NoticeDeliveryService).acceptedByServer(manager, id, now, proof),
    );
    return true;
  }

  private async comeBack(now: Date): Promise<boolean> {
    const letter = this.letters.at(-1);
    if (letter === undefined) return false;
    // After a return the next letter goes to the tracking page; the model's letters all come by mail.
    await this.town.rows(`UPDATE notice SET channel = 'email' WHERE id = $1`, [letter]);
    const on = { number: this.number, noticeId: letter, actor: this.people.clerk };
    await this.town.app.get(NoticeActService).make(recordReturn, on, {}, now);
    return true;
  }
}
