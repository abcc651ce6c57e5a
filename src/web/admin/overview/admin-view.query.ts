import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { AccountDirectory } from '../../../core/accounts/account-directory.service.js';
import { OfficeJournal } from '../../../core/office/office-journal.service.js';
import type { OfficeEvent } from '../../../core/office/office-event.entity.js';
import { Alarms, type AlarmBoard } from '../../../assurance/alarms/alarms.query.js';
import { Figures, type OperatingFigures } from '../../../assurance/self-checks/figures.query.js';

const NEWEST = 20;

/** What the system's page shows. */
export interface AdminView {
  board: AlarmBoard;
  figures: OperatingFigures;
  journal: OfficeEvent[];
  names: ReadonlyMap<string, string>;
}

/** Reads alarms, figures and the newest facts of the journal. */
@Injectable()
export class AdminViewQuery {
  constructor(
    private readonly alarms: Alarms,
    private readonly figures: Figures,
    private readonly office: OfficeJournal,
    private readonly directory: AccountDirectory,
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
