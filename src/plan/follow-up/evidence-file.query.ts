import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileNotThere } from '../../core/files/file.errors.js';
import { Files } from '../../core/files/files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { PlanEvidence } from './plan-evidence.entity.js';

/** Reads the files that show works. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
  ) {}

  /** The file of a piece of evidence; throws FileNotThere for none, or for a link. */
  async read(id: string): Promise<CleanFile> {
    const evidence = await this.dataSource.manager.findOneBy(PlanEvidence, { id });
    if (!evidence?.fileId) throw new FileNotThere();
    return this.files.read(evidence.fileId);
  }
}
