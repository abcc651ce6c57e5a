import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
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

  /** The cases of an import that this officer sees, by their rows; all ordinary ones for the command. */
  async cases(
    importId: string,
    actor: Actor | null,
    { most, from = 0 }: { most: number; from?: number },
  ): Promise<MadeCase[]> {
    const scope = actor ? visibleScope(actor, 4) : { sql: 'NOT m.restricted', params: [] };
    return this.dataSource.query<MadeCase[]>(
      `SELECT m.reference AS number, i.file_row AS row,
              NOT EXISTS (SELECT 1 FROM complaint c WHERE c.id = m.id) AS gone
         FROM imported_case i JOIN matter m ON m.id = i.matter_id
        WHERE i.import_id = $1 AND ${scope.sql} ORDER BY i.file_row LIMIT $2 OFFSET $3`,
      [importId, most, from, ...scope.params],
    );
  }
}
