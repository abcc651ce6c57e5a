import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import {
  keysetPage,
  keysetSql,
  type KeyColumn,
  type KeysetPage,
  type Window,
} from '../../platform/database/keyset.js';
import { Settings } from '../../platform/settings/settings.js';
import { visibleScope } from '../complaints/visible-scope.sql.js';
import { ComplaintImport } from './complaint-import.entity.js';
import { ImportNotFound } from './import.errors.js';
import { decryptedReport, type ImportReport } from './import-report.js';
import { ImportedCase } from './imported-case.entity.js';

/** An import as its page shows it. */
export interface ImportView {
  readonly of: ComplaintImport;
  readonly report: ImportReport;
  /** Rows that are cases by now. */
  readonly filed: number;
}

/** A case that an import made, and the row it came from. */
export interface MadeCase {
  readonly number: string;
  readonly row: number;
  /** Whether it was taken back. */
  readonly gone: boolean;
}

/** The order of an import's cases: as their rows stand in the file. */
export const IMPORTED_KEY: readonly KeyColumn[] = [{ sql: 'i.file_row', type: 'int' }];

/** Reads imports for the screens. */
@Injectable()
export class ImportsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** The newest imports, at most so many. */
  newest(most: number): Promise<ComplaintImport[]> {
    return this.dataSource.manager.find(ComplaintImport, {
      order: { uploadedAt: 'DESC' },
      take: most,
    });
  }

  /** One import; throws ImportNotFound. */
  async one(id: string): Promise<ImportView> {
    const { manager } = this.dataSource;
    const [of, sealed] = await Promise.all([
      manager.findOneBy(ComplaintImport, { id }),
      manager.findOne(ComplaintImport, { where: { id }, select: { id: true, report: true } }),
    ]);
    if (!of) throw new ImportNotFound();
    const report = decryptedReport(this.settings.IDENTITY_KEY, id, sealed?.report ?? null);
    return { of, report, filed: await manager.countBy(ImportedCase, { importId: id }) };
  }

  /** A page of an import's cases that this officer sees, by their rows; all ordinary ones for the command. */
  async cases(
    importId: string,
    actor: Actor | null,
    window: Window & { most: number },
  ): Promise<KeysetPage<MadeCase>> {
    const scope = actor ? visibleScope(actor, 2) : { sql: 'NOT m.restricted', params: [] };
    const key = keysetSql(IMPORTED_KEY, window, scope.params.length + 2);
    const rows = await this.dataSource.query<MadeCase[]>(
      `SELECT m.reference AS number, i.file_row AS row,
              NOT EXISTS (SELECT 1 FROM complaint c WHERE c.id = m.id) AS gone
         FROM imported_case i JOIN matter m ON m.id = i.matter_id
        WHERE i.import_id = $1 AND ${scope.sql} AND ${key.beyond}
        ORDER BY ${key.order} LIMIT ${window.most + 1}`,
      [importId, ...scope.params, ...key.params],
    );
    return keysetPage(rows, window.most, window);
  }
}
