import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ChildJobs } from '../../platform/child/child-jobs.js';
import { ChildBusy, ChildLost, ChildRefused } from '../../platform/child/child.errors.js';
import { builtProgram } from '../../platform/child/limited-program.js';
import type { CleanFile } from './clean-file.js';
import { FILE_PROGRAM, type FileAnswer, type FileJob } from './file-job.js';
import { kindOf } from './file-kind.rule.js';
import { UploadRefused, type UploadRefusal } from './file.errors.js';
import type { FileKind } from './stored-file.entity.js';

/** A phone's photograph takes a second and 300 MB at most. */
const LIMITS = { seconds: 15, megabytes: 640, jobs: 50, atOnce: 2, waiting: 20 };

/** Takes uploaded files. Nothing but their first bytes is looked at in this process: a child reads them. */
@Injectable()
export class UploadsService implements OnApplicationShutdown {
  private readonly jobs = new ChildJobs<FileJob, FileAnswer>(builtProgram(FILE_PROGRAM), LIMITS);

  /**
   * Takes an upload of one of these kinds: known by its bytes, a picture redrawn without metadata. Throws
   * UploadRefused for the form's field.
   */
  async clean(
    bytes: Buffer | undefined,
    kinds: readonly FileKind[],
    field: string,
  ): Promise<CleanFile> {
    if (!bytes || bytes.length === 0) throw new UploadRefused('upload_missing', field);
    const kind = kindOf(bytes);
    if (kind === null || !kinds.includes(kind)) throw new UploadRefused('upload_kind', field);
    try {
      const drawn = await this.jobs.ask({ act: 'check', file: { kind, bytes } });
      return { kind, bytes: drawn ? Buffer.from(drawn) : bytes };
    } catch (error) {
      throw new UploadRefused(refusalOf(error), field);
    }
  }

  /** Nest's hook: the children end with the process that uses them. */
  onApplicationShutdown(): void {
    this.jobs.stop();
  }
}

function refusalOf(error: unknown): UploadRefusal {
  if (error instanceof ChildBusy) return 'upload_busy';
  if (error instanceof ChildLost) return 'upload_not_checked';
  if (error instanceof ChildRefused) return error.code as UploadRefusal;
  return 'upload_unreadable';
}
