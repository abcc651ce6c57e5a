import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { may, type Actor, type Guarded } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { RateLimiter } from '../../platform/limits/rate-limiter.js';
import { SecurityLogService } from '../../platform/logging/security-log.service.js';
import { Settings } from '../../platform/settings/settings.js';
import { IdentityAccessService } from '../complaints/identity-access.service.js';
import type { Status } from '../complaints/status.rule.js';
import { ACCUSED_IDS, visibleScope } from '../complaints/visible-scope.sql.js';
import { askedKeys } from './complainant-keys.rule.js';
import { storedKey } from './complainant-keys.task.js';

/** A case of the complainant who was looked for; `subject` is null until triage. */
export interface FoundCase {
  id: string;
  number: string;
  subject: string | null;
  begins: string;
  status: Status;
  divisionCode: string | null;
  receivedOn: CivilDay;
}

/** What was typed cannot be looked for; `field` is the form's. */
class ComplainantSearchRefused extends DomainError {
  constructor(code: 'complainant_name_short' | 'complainant_phone_wrong') {
    super(code, 'invalid', { field: 'who' });
  }
}

/** Cases that are shown at most, the newest. */
export const FOUND_MOST = 20;

/** Searches of one officer in an hour: that nothing was found is an answer too. */
const SEARCHES = { most: 30, seconds: 3600 };

/** Finds the cases of a complainant who calls; each case that is found counts as seeing who filed it. */
@Injectable()
export class ComplainantSearchService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limiter: RateLimiter,
    private readonly access: IdentityAccessService,
    private readonly settings: Settings,
    private readonly log: SecurityLogService,
  ) {}

  /**
   * The newest cases whose complainant has all words of a name, a phone number or an e-mail address, as far as the
   * officer may know who filed them; never a restricted one. Throws ComplainantSearchRefused, AccessReasonRefused,
   * TooManyTries or IdentityAccessUsedUp.
   */
  async search(
    officer: Actor,
    { who, reason }: { who: string; reason: string },
    now: Date,
  ): Promise<FoundCase[]> {
    const asked = askedKeys(who);
    if ('wrong' in asked) throw new ComplainantSearchRefused(asked.wrong);
    this.access.demandReason(reason);
    await this.limiter.count('complainant_search', officer.id, SEARCHES);
    const found = (await this.casesOf(officer, asked.keys)).filter((one) =>
      may(officer, 'find_complainant', one),
    );
    const line = { actor: officer.id, role: officer.role, kind: asked.kind, found: found.length };
    this.log.record('complainant_search', line);
    const wanted = found.map((matter) => ({ matter, reason }));
    if (wanted.length > 0) await this.access.find(officer, wanted, now);
    return found;
  }

  private casesOf(officer: Actor, keys: readonly string[]): Promise<(FoundCase & Guarded)[]> {
    const scope = visibleScope(officer, 3);
    return this.dataSource.query(
      `SELECT m.id, c.number, c.subject, left(c.description, 120) AS begins, c.status,
              m.division_code AS "divisionCode", m.received_on AS "receivedOn", m.restricted,
              c.hide_name AS "hideName", m.officer_id AS "officerId",
              ${ACCUSED_IDS}
         FROM (SELECT complaint_id FROM complainant_key WHERE key = ANY ($1)
                GROUP BY complaint_id HAVING count(*) = $2) k
         JOIN matter m ON m.id = k.complaint_id JOIN complaint c ON c.id = m.id
        WHERE NOT m.restricted AND ${scope.sql}
        ORDER BY m.received_on DESC, m.id DESC LIMIT ${FOUND_MOST}`,
      [keys.map((key) => storedKey(this.settings, key)), keys.length, ...scope.params],
    );
  }
}
