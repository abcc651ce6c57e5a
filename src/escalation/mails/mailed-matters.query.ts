import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { eventTypes } from '../../cases/matters/event-catalogue.js';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import { inChargeOf } from './in-charge.rule.js';
import type { MailedMatter, MailedNotice, DispatchedEvent } from './mail-kind.js';
import { ACCUSED_IDS } from '../../cases/complaints/visible-scope.sql.js';

const MATTERS = `SELECT m.id, m.reference, m.kind, m.restricted, o.id AS "officerId", m.division_code AS "divisionCode",
    m.received_on AS "receivedOn", p.due_on AS "dueOn", c.status,
    coalesce(p.due_on IS NOT NULL AND p.ended_on IS NULL, false) AS owed,
    coalesce(c.has_email, false) AS "hasEmail",
    ${ACCUSED_IDS},
    CASE WHEN NOT m.restricted THEN o.display_name END AS officer,
    (SELECT jsonb_build_object('type', e.type, 'on', (e.at AT TIME ZONE 'Asia/Bangkok')::date)
       FROM matter_event e WHERE e.matter_id = m.id AND NOT m.restricted AND (e.actor_id IS NOT NULL
         OR e.type IN (${eventTypes('received', 'citizen_answered', 'reopened', 'notice_served')}))
       ORDER BY e.seq DESC LIMIT 1) AS "lastAct",
    (p.next_step_at AT TIME ZONE 'Asia/Bangkok')::date AS "nextStepOn",
    CASE WHEN NOT m.restricted THEN d.name END AS division,
    CASE WHEN NOT m.restricted THEN coalesce(c.subject, concat_ws(' ', k.name, v.name)) END AS title,
    ARRAY(SELECT a.id::text FROM account a WHERE m.restricted AND a.role = 'misconduct_officer'
      AND a.active AND NOT EXISTS (SELECT 1 FROM matter_conflict x
        WHERE x.matter_id = m.id AND x.account_id = a.id)) AS keepers,
    CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('project', j.title, 'reportingPeriodKind', t.reporting_period_kind,
      'reportingPeriodNo', t.reporting_period_no, 'fiscalYear', t.fiscal_year) END AS report
  FROM matter m
  LEFT JOIN account o ON o.id = m.officer_id AND o.active
  LEFT JOIN complaint c ON c.id = m.id
  LEFT JOIN category k ON k.code = c.category_code
  LEFT JOIN village v ON v.no = c.village_no
  LEFT JOIN plan_report t ON t.id = m.id
  LEFT JOIN plan_project j ON j.code = t.project_code
  LEFT JOIN division d ON d.code = m.division_code
  LEFT JOIN LATERAL (SELECT due_on, ended_on, next_step_at FROM period p WHERE p.matter_id = m.id
    ORDER BY round DESC, no DESC LIMIT 1) p ON true
 WHERE m.id = ANY ($1::uuid[])`;

const NOTICES = `SELECT id, kind, letter_number AS "letterNumber", letter_on AS "letterOn", body,
    signatory_name AS "signatoryName", signatory_position AS "signatoryPosition",
    file_id AS "fileId", state, signatory_id AS "signatoryId"
  FROM notice WHERE id = ANY ($1::uuid[])`;

/** The key of the notice that an event is about, or null. */
export function noticeOf({ data }: DispatchedEvent): string | null {
  return 'noticeId' in data ? data.noticeId : null;
}

/** Reads what the mails are written from; never the citizen's words or name. */
@Injectable()
export class MailedMattersQuery {
  constructor(private readonly directory: AccountDirectoryService) {}

  /** Matters by key. */
  async matters(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<Map<string, MailedMatter>> {
    const rows = await manager.query<MailedMatter[]>(MATTERS, [[...new Set(ids)]]);
    const officers = await this.directory.active(manager);
    return new Map(rows.map((row) => [row.id, { ...row, inCharge: inChargeOf(row, officers) }]));
  }

  /** The notices that events are about, by key. */
  async notices(
    manager: EntityManager,
    events: readonly DispatchedEvent[],
  ): Promise<Map<string, MailedNotice>> {
    const ids = new Set(events.flatMap((event) => noticeOf(event) ?? []));
    if (ids.size === 0) return new Map();
    const rows = await manager.query<MailedNotice[]>(NOTICES, [[...ids]]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
