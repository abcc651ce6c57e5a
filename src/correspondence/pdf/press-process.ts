import { ChildJobs } from '../../platform/child/child-jobs.js';
import { ChildLost } from '../../platform/child/child.errors.js';
import { pressError, type PressJob } from './press-job.js';

/** The compiler keeps something of each letter: after some hundred a new process takes its place. */
const LIMITS = { seconds: 20, megabytes: 1024, jobs: 250, atOnce: 1, waiting: 1000 };

/** The press in a process of its own, begun at the first letter. */
export class PressProcess {
  private readonly jobs: ChildJobs<PressJob, Uint8Array>;

  constructor(program: string) {
    this.jobs = new ChildJobs(program, LIMITS);
  }

  /** The process's number, while there is one. */
  get pid(): number | undefined {
    return this.jobs.pids[0];
  }

  /** Prints a job; what died under it is tried once more. Throws what the press refuses. */
  async print(job: PressJob): Promise<Buffer> {
    try {
      return Buffer.from(await this.askTwice(job));
    } catch (error) {
      throw pressError(error);
    }
  }

  /** Ends the process. */
  stop(): void {
    this.jobs.stop();
  }

  private async askTwice(job: PressJob): Promise<Uint8Array> {
    try {
      return await this.jobs.ask(job);
    } catch (error) {
      if (!(error instanceof ChildLost)) throw error;
      return this.jobs.ask(job);
    }
  }
}
