import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileNotFound } from '../../core/files/file.errors.js';
import { StoredFilesService } from '../../core/files/stored-files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { PlanEvidence } from './plan-evidence.entity.js';

/** Reads the evidence files of works. */
@Injectable()
export class EvidenceFilesQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: StoredFilesService,
  ) {}

  /** The file of a piece of evidence; throws FileNotFound for none, or for a link. */
  async read(id: string): Promise<CleanFile> {
    const evidence = await this.dataSource.manager.findOneBy(PlanEvidence, { id });
    if (!evidence?.fileId) throw new FileNotFound();
    return this.files.read(evidence.fileId);
  }
}
