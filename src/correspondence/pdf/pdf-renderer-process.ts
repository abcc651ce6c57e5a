import { ChildJobs } from '../../platform/child/child-jobs.js';
import { ChildLost } from '../../platform/child/child.errors.js';
import { pdfError, type PdfJob } from './pdf-job.js';

/** The Typst compiler leaks a little memory with each letter: after some hundred a new process takes over. */
const LIMITS = { seconds: 20, megabytes: 1024, jobs: 250, atOnce: 1, waiting: 1000 };

/** Runs the PDF renderer in a child process, started at the first job. */
export class PdfRendererProcess {
  private readonly jobs: ChildJobs<PdfJob, Uint8Array>;

  constructor(program: string) {
    this.jobs = new ChildJobs(program, LIMITS);
  }

  /** The process's number, while there is one. */
  get pid(): number | undefined {
    return this.jobs.pids[0];
  }

  /** Renders a job; one that ended the process is tried once more. Throws what the PDF renderer throws. */
  async print(job: PdfJob): Promise<Buffer> {
    try {
      return Buffer.from(await this.askTwice(job));
    } catch (error) {
      throw pdfError(error);
    }
  }

  /** Ends the process. */
  stop(): void {
    this.jobs.stop();
  }

  private async askTwice(job: PdfJob): Promise<Uint8Array> {
    try {
      return await this.jobs.ask(job);
    } catch (error) {
      if (!(error instanceof ChildLost)) throw error;
      return this.jobs.ask(job);
    }
  }
}
