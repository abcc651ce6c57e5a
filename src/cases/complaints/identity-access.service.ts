import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { NotAllowed } from '../../core/accounts/policy.errors.js';
import { may, type Actor, type Guarded } from '../../core/accounts/policy.js';
import { bangkokDayOf, startOfDay } from '../../core/calendar/civil-day.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { SecurityLogService } from '../../platform/logging/security-log.service.js';
import { AccessReasonRefused, IdentityAccessUsedUp } from './identity-access.errors.js';
import { IdentityAccess } from './identity-access.entity.js';
import {
  isReason,
  LEARNT_OUTCOMES,
  outcomeOf,
  REASON_MOST,
  type IdentityAccessOutcome,
  type LearntOutcome,
} from './identity-access.rule.js';
import { ConcealmentService } from './concealment.service.js';
import { IdentityVaultService, type Identity } from './identity-vault.service.js';

/** A case whose complainant an officer wants to see, and why. */
interface WantedIdentity {
  matter: Guarded & { id: string };
  reason: string;
}

/** Who complained, and what they typed where only those who see this may read it. */
export interface SeenIdentity extends Identity {
  typed: readonly string[];
  /** What was on file before each correction, the newest first. */
  earlier: readonly Identity[];
}

/** The only way by which an officer sees who complained; each try is recorded, with its outcome. */
@Injectable()
export class IdentityAccessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: IdentityVaultService,
    private readonly concealment: ConcealmentService,
    private readonly settings: OfficeSettingsService,
    private readonly log: SecurityLogService,
  ) {}

  /**
   * Shows these identities, or none of them, after the tries are stored (PDPA s.37; plan L195). The caller
   * knows that the officer may see the cases. Throws NotAllowed, AccessReasonRefused or IdentityAccessUsedUp.
   */
  async show(
    officer: Actor,
    wanted: readonly WantedIdentity[],
    now: Date,
  ): Promise<SeenIdentity[]> {
    await this.ask(officer, wanted, 'shown', now);
    return Promise.all(wanted.map(({ matter }) => this.seen(matter.id)));
  }

  /** Records that these cases were found by who filed them, and throws as `show` does. */
  find(officer: Actor, wanted: readonly WantedIdentity[], now: Date): Promise<void> {
    return this.ask(officer, wanted, 'found', now);
  }

  /** Throws AccessReasonRefused unless the reason is one. */
  demandReason(reason: string): void {
    if (!isReason(reason)) throw new AccessReasonRefused();
  }

  private async ask(
    officer: Actor,
    wanted: readonly WantedIdentity[],
    how: LearntOutcome,
    now: Date,
  ): Promise<void> {
    const { outcome, left } = await this.dataSource.transaction(async (manager) => {
      const tally = await this.tally(manager, officer.id, now);
      const allowed = wanted.every(({ matter }) => may(officer, 'see_identity', matter));
      const reasons = wanted.map(({ reason }) => reason);
      const outcome = outcomeOf({ allowed, reasons, ...tally }, how);
      await this.record(manager, officer.id, wanted, outcome, now);
      return { outcome, left: Math.max(0, tally.most - tally.shownToday) };
    });
    if (outcome === 'not_allowed') throw new NotAllowed('see_identity');
    for (const { matter } of wanted) this.tell(officer, matter.id, outcome);
    if (outcome === 'reason_refused') throw new AccessReasonRefused();
    if (outcome === 'limit_reached') throw new IdentityAccessUsedUp(left);
  }

  private tell({ id: actor, role }: Actor, matterId: string, outcome: IdentityAccessOutcome): void {
    const matter = this.log.mark(matterId);
    this.log.record('identity_look', { actor, role, matter, outcome });
  }

  private async seen(complaintId: string): Promise<SeenIdentity> {
    const [identity, typed, earlier] = await Promise.all([
      this.vault.open(complaintId),
      this.concealment.typed(complaintId),
      this.vault.earlier(complaintId),
    ]);
    return { ...identity, typed, earlier };
  }

  /** What the officer was shown today in Bangkok; two tries at once count one after the other. */
  private async tally(
    manager: EntityManager,
    accountId: string,
    now: Date,
  ): Promise<{ shownToday: number; most: number }> {
    await manager.query('SELECT 1 FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
    const [row] = await manager.query<{ shown: number }[]>(
      `SELECT count(*)::int AS shown FROM identity_access
        WHERE account_id = $1 AND at >= $2 AND outcome IN (${LEARNT_OUTCOMES})`,
      [accountId, startOfDay(bangkokDayOf(now))],
    );
    const most = await this.settings.get('identity.looks_per_day', manager);
    return { shownToday: row!.shown, most };
  }

  private async record(
    manager: EntityManager,
    accountId: string,
    wanted: readonly WantedIdentity[],
    outcome: IdentityAccessOutcome,
    at: Date,
  ): Promise<void> {
    const rows = wanted.map(({ matter, reason }) => ({
      id: uuidv7(),
      complaintId: matter.id,
      accountId,
      at,
      outcome,
      reason: reason.slice(0, REASON_MOST),
    }));
    await manager.insert(IdentityAccess, rows);
  }
}
