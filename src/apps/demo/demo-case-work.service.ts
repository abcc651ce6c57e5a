import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Account } from '../../core/accounts/account.entity.js';
import { ComplaintMovesService } from '../../cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../cases/commands/moves/ask-citizen.move.js';
import { assignOfficer } from '../../cases/commands/moves/assign-officer.move.js';
import { close } from '../../cases/commands/moves/close.move.js';
import { decline } from '../../cases/commands/moves/decline.move.js';
import type { Move } from '../../cases/commands/moves/move.js';
import { note } from '../../cases/commands/moves/note.move.js';
import { refer } from '../../cases/commands/moves/refer.move.js';
import { setSubject } from '../../cases/commands/moves/set-subject.move.js';
import { startWork } from '../../cases/commands/moves/start-work.move.js';
import { Matter } from '../../cases/matters/matter.entity.js';
import { NoticesService } from '../../correspondence/notices/notices.service.js';
import { NoticeDeliveryService } from '../../correspondence/notices/notice-delivery.service.js';
import type { DemoCase } from './demo-case.js';
import { demoLetter, demoQuestion, demoReasons } from './demo-work.messages.js';
import { DemoOfficersService, type DemoTeam } from './demo-officers.service.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Case {
  number: string;
  one: DemoCase;
  team: DemoTeam;
  at: (hoursLater: number) => Date;
}

/** Brings a submitted demo case to its state, by the same commands as the officers'. */
@Injectable()
export class DemoCaseWorkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly officers: DemoOfficersService,
    private readonly moves: ComplaintMovesService,
    private readonly notices: NoticesService,
    private readonly delivery: NoticeDeliveryService,
  ) {}

  /** Makes the moves and delivers the notices of one case, at instants between its receipt and `now`. */
  async carry(number: string, one: DemoCase, receivedAt: Date, now: Date): Promise<void> {
    if (one.state === 'new') return;
    const { divisionCode, restricted } = await this.matter(number);
    const team = await this.officers.team(divisionCode, restricted);
    const latest = now.getTime();
    const at = (hours: number): Date =>
      new Date(Math.min(receivedAt.getTime() + hours * HOUR_MS, latest));
    const work: Case = { number, one, team, at };
    await this.begin(work, restricted);
    await this.go(work);
  }

  private async begin(work: Case, restricted: boolean): Promise<void> {
    const { one, team, at } = work;
    await this.move(work, team.chief, setSubject, at(1), { subject: one.subject });
    if (!restricted) {
      await this.move(work, team.chief, assignOfficer, at(2), { officerId: team.officer.id });
    }
    if (one.state === 'assigned') return;
    await this.move(work, team.officer, startWork, at(20), {});
    if (one.note) await this.move(work, team.officer, note, at(21), { text: one.note });
  }

  private async go(work: Case): Promise<void> {
    const { officer } = work.team;
    const at = work.at(22);
    const endings: Partial<Record<DemoCase['state'], () => Promise<void>>> = {
      waiting: () => this.move(work, officer, askCitizen, at, { text: demoQuestion }),
      declined: () => this.move(work, officer, decline, at, demoReasons.decline),
      referred: () => this.move(work, officer, refer, at, demoReasons.refer),
      progress_delivered: () => this.deliver(work, 'progress'),
      answered_in_time: () => this.deliver(work, 'result'),
      answered_late: () => this.deliver(work, 'result'),
      closed: () => this.close(work),
    };
    await endings[work.one.state]?.();
  }

  private async close(work: Case): Promise<void> {
    // A compliment owes no answer: it is closed without one.
    if (work.one.answer) await this.deliver(work, 'result');
    await this.move(work, work.team.officer, close, work.at(closingHours(work.one)), {});
  }

  private move<I extends object>(
    { number }: Case,
    actor: Account,
    move: Move<I>,
    now: Date,
    input: I & { text?: string },
  ): Promise<void> {
    return this.moves.make(move, { number, actor }, input, now);
  }

  private async deliver(work: Case, kind: 'progress' | 'result'): Promise<void> {
    const { number, one, team, at } = work;
    const { version, receivedOn, restricted } = await this.matter(number);
    const now = at((one.deliveredAfterDays ?? 10) * 24);
    const about = restricted ? null : one.subject;
    const body = demoLetter(about, { number, receivedOn }, one.answer ?? one.subject);
    const command = { number, actor: team.signatory, version, kind, body };
    const outcome = kind === 'result' ? ('done' as const) : null;
    const notice = await this.notices.sign({ ...command, outcome }, now);
    if (notice.channel !== 'email') return;
    // The demo's history: this letter was accepted back then.
    const proof = { reply: '250 demo', messageId: `<${notice.id}@demo.example>` };
    await this.dataSource.transaction((manager) =>
      this.delivery.acceptedByServer(manager, notice.id, now, proof),
    );
  }

  private matter(reference: string): Promise<Matter> {
    return this.dataSource.manager.findOneByOrFail(Matter, { reference });
  }
}

const closingHours = (one: DemoCase): number =>
  ((one.deliveredAfterDays ?? 10) * DAY_MS + DAY_MS) / HOUR_MS;
