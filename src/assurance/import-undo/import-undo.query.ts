import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';
import type { Actor } from '../../core/accounts/policy.js';

/** What taking an import back would do. */
export interface ImportUndoPreview {
  readonly cases: number;
  /** Cases that somebody has worked on: with one of them nothing is taken back. */
  readonly worked: number;
  /** The first of their numbers, as far as whoever asks may see them. */
  readonly workedNumbers: readonly string[];
  /** Complainants who were sent the receipt of a case, which no mail takes back. */
  readonly told: number;
}

/** The most numbers that are named. */
const MOST_NAMED = 50;

/** What the system does by itself; every other event is somebody's. */
const BY_ITSELF = eventTypes('received', 'routed', 'reminded', 'escalated');

const WORKED = `(EXISTS (SELECT 1 FROM matter_event e WHERE e.matter_id = m.id AND e.type NOT IN (${BY_ITSELF}))
  OR EXISTS (SELECT 1 FROM identity_access x WHERE x.complaint_id = m.id)
  OR EXISTS (SELECT 1 FROM pin_link l WHERE l.complaint_id = m.id)
  OR EXISTS (SELECT 1 FROM unsent_form u WHERE u.matter_id = m.id))`;

const COUNTS = `SELECT count(*)::int AS cases, (count(*) FILTER (WHERE ${WORKED}))::int AS worked,
    (count(*) FILTER (WHERE EXISTS (SELECT 1 FROM outbox_mail o WHERE o.matter_id = m.id
      AND o.recipient = 'citizen' AND o.state IN ('sending','sent'))))::int AS told
  FROM imported_case i JOIN matter m ON m.id = i.matter_id WHERE i.import_id = $1`;

/** Tells what taking an import back would do. */
@Injectable()
export class ImportUndoQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** For an officer, or for the command, which is named ordinary cases only. */
  async preview(
    importId: string,
    actor: Actor | null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ImportUndoPreview> {
    const scope = actor ? visibleScope(actor, 3) : { sql: 'NOT m.restricted', params: [] };
    const [counts] = await manager.query<Omit<ImportUndoPreview, 'workedNumbers'>[]>(COUNTS, [
      importId,
    ]);
    const rows = await manager.query<{ number: string }[]>(
      `SELECT m.reference AS number FROM imported_case i JOIN matter m ON m.id = i.matter_id
        WHERE i.import_id = $1 AND ${scope.sql} AND ${WORKED} ORDER BY i.file_row LIMIT $2`,
      [importId, MOST_NAMED, ...scope.params],
    );
    return { ...counts!, workedNumbers: rows.map(({ number }) => number) };
  }
}
