import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { alone } from '../../platform/database/alone.js';
import { decryptBytes, encryptBytes } from '../../platform/crypto/encryption.js';
import { Settings } from '../../platform/settings/settings.js';
import {
  ComplaintImportService,
  type Filing,
  type ImportPreview,
} from './complaint-import.service.js';
import { ComplaintImport, IMPORT_KEPT_DAYS } from './complaint-import.entity.js';
import { ImportedCase } from './imported-case.entity.js';
import { encryptedReport } from './import-report.js';

/** What a caller decides of a filing. */
type Terms = Pick<Filing, 'daysBack' | 'done' | 'goOn'>;

/** Who brought a file; null for the command. */
type Bringer = string | null;

const KEPT_FOR_MS = IMPORT_KEPT_DAYS * 24 * 3_600_000;

/** Takes the files of imports through their states: stored, checked, filed, each by one process at a time. */
@Injectable()
export class ImportRunsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly imports: ComplaintImportService,
  ) {}

  /** Stores a file to be checked, and returns its import's key. */
  async upload(file: Buffer, uploadedBy: Bringer): Promise<string> {
    const id = uuidv7();
    await this.keep(id, file, { state: 'uploaded', uploadedBy });
    return id;
  }

  /** Has a checked file filed, once. */
  async confirm(id: string): Promise<void> {
    const checked = { id, state: 'checked' as const };
    await this.dataSource.manager.update(ComplaintImport, checked, { state: 'confirmed' });
  }

  /** Throws away a file that nobody confirmed, and says whether it did. */
  async drop(id: string): Promise<boolean> {
    const state = In(['uploaded', 'checked']);
    const { affected } = await this.dataSource.manager.delete(ComplaintImport, { id, state });
    return affected === 1;
  }

  /** Files at once what the command has previewed; what it leaves behind when it is killed, the worker files. */
  async fileNow(file: Buffer, preview: ImportPreview, terms: Terms): Promise<ComplaintImport> {
    const id = uuidv7();
    await alone(this.dataSource, id, async () => {
      await this.keep(id, file, { state: 'confirmed', uploadedBy: null });
      await this.file(id, preview, terms);
    });
    return this.dataSource.manager.findOneByOrFail(ComplaintImport, { id });
  }

  /** Checks and files what waits for it, oldest first, and forgets files that nobody confirmed. */
  async advance(goOn: () => boolean): Promise<void> {
    const { manager } = this.dataSource;
    await manager.query(
      `DELETE FROM complaint_import WHERE state IN ('uploaded','checked') AND uploaded_at < $1`,
      [new Date(this.clock.now().getTime() - KEPT_FOR_MS)],
    );
    const waiting = await manager.query<{ id: string }[]>(
      `SELECT id FROM complaint_import WHERE state IN ('uploaded','confirmed') ORDER BY uploaded_at`,
    );
    for (const { id } of waiting) {
      if (goOn()) await alone(this.dataSource, id, () => this.step(id, goOn));
    }
  }

  private async keep(
    id: string,
    file: Buffer,
    { state, uploadedBy }: Pick<ComplaintImport, 'state' | 'uploadedBy'>,
  ): Promise<void> {
    const uploadedAt = this.clock.now();
    const sealed = encryptBytes(this.settings.IDENTITY_KEY, `import ${id}`, file);
    await this.dataSource.manager.insert(ComplaintImport, {
      ...{ id, state, uploadedBy, uploadedAt },
      file: sealed,
    });
  }

  private async step(id: string, goOn: () => boolean): Promise<void> {
    const { manager } = this.dataSource;
    const found = await manager.findOne(ComplaintImport, {
      where: { id },
      select: { id: true, state: true, file: true },
    });
    if (!found?.file) return;
    const file = decryptBytes(this.settings.IDENTITY_KEY, `import ${id}`, found.file);
    const preview = await this.imports.preview(file, bangkokDayOf(this.clock.now()));
    if (found.state === 'confirmed') return this.file(id, preview, { goOn });
    const { ready, there, refused } = preview;
    const report = encryptedReport(this.settings.IDENTITY_KEY, id, preview);
    const checked = { state: 'checked' as const, ready: ready.length, there, refused, report };
    await manager.update(ComplaintImport, { id, state: 'uploaded' }, checked);
  }

  private async file(id: string, preview: ImportPreview, terms: Terms): Promise<void> {
    const { manager } = this.dataSource;
    const { goOn = () => true } = terms;
    const now = this.clock.now();
    const late = await this.imports.submit(preview, {
      ...terms,
      ...{ importId: id, now, today: bangkokDayOf(now) },
    });
    // Stopped in between: the next run files the rest, and counts what is there already as this import's.
    if (!goOn()) return;
    const filed = await manager.countBy(ImportedCase, { importId: id });
    const whole = { ...preview, problems: [...preview.problems, ...late] };
    await manager.update(ComplaintImport, id, {
      ...{ state: 'filed', file: null, endedAt: this.clock.now(), ready: filed },
      there: preview.ready.length + preview.there - filed - late.length,
      refused: preview.refused + late.length,
      report: encryptedReport(this.settings.IDENTITY_KEY, id, whole),
    });
  }
}
