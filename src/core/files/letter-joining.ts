import { ChildJobs } from '../../platform/child/child-jobs.js';
import { ChildLost } from '../../platform/child/child.errors.js';
import { builtProgram } from '../../platform/child/limited-program.js';
import type { CleanFile } from './clean-file.js';
import { FILE_PROGRAM, type FileAnswer, type FileJob } from './file-job.js';

/** One process from the first letter to the last: it holds what was added. */
const LIMITS = { seconds: 15, megabytes: 1024, jobs: 2000, atOnce: 1, waiting: 0 };
const MOST_BYTES = 100 * 1024 * 1024;

/** What came of a letter; `lost` is one that took everything before it along. */
type AddedLetter = 'added' | 'refused' | 'lost';

/** Joins letters to one PDF in a process of their own; the caller must stop it. */
export class LetterJoining {
  private readonly jobs = new ChildJobs<FileJob, FileAnswer>(builtProgram(FILE_PROGRAM), LIMITS);
  private bytes = 0;

  /** Adds a letter; what cannot be read, or is too much for one file, is refused. */
  async add(file: CleanFile): Promise<AddedLetter> {
    if (this.bytes + file.bytes.length > MOST_BYTES) return 'refused';
    try {
      await this.jobs.ask({ act: 'add', file });
      this.bytes += file.bytes.length;
      return 'added';
    } catch (error) {
      return error instanceof ChildLost ? 'lost' : 'refused';
    }
  }

  /** The whole; throws where nothing was added, or it cannot be made. */
  async whole(): Promise<Buffer> {
    const bytes = await this.jobs.ask({ act: 'join' });
    if (!bytes) throw new Error('no letters were joined');
    return Buffer.from(bytes);
  }

  /** Ends the process. */
  stop(): void {
    this.jobs.stop();
  }
}
