import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import { OfficeJournalService } from '../../../core/office/office-journal.service.js';
import type { OfficeEvent } from '../../../core/office/office-event.entity.js';
import { AlarmsQuery, type AlarmBoard } from '../../../assurance/alarms/alarms.query.js';
import {
  OperatingFiguresQuery,
  type OperatingFigures,
} from '../../../assurance/self-checks/operating-figures.query.js';

const NEWEST = 20;

/** What the system's page shows. */
export interface AdminView {
  board: AlarmBoard;
  figures: OperatingFigures;
  journal: OfficeEvent[];
  names: ReadonlyMap<string, string>;
}

/** Reads alarms, figures and the newest events of the office journal. */
@Injectable()
export class AdminViewQuery {
  constructor(
    private readonly alarms: AlarmsQuery,
    private readonly figures: OperatingFiguresQuery,
    private readonly office: OfficeJournalService,
    private readonly directory: AccountDirectoryService,
  ) {}

  /** The view at `now`. */
  async read(now: Date, { role }: Pick<Account, 'role'>): Promise<AdminView> {
    const [board, figures, journal] = await Promise.all([
      this.alarms.board(now, role === 'misconduct_officer'),
      this.figures.read(now),
      this.office.latest(NEWEST),
    ]);
    const ids = journal.flatMap(({ actorId }) => actorId ?? []);
    const actors = await this.directory.byIds([...new Set(ids)]);
    return {
      board,
      figures,
      journal,
      names: new Map(actors.map(({ id, displayName }) => [id, displayName])),
    };
  }
}
