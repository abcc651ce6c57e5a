import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { OfficeDirectoryService } from '../../core/office/office-directory.service.js';
import { ChildJobs } from '../../platform/child/child-jobs.js';
import { ChildBusy, ChildRefused } from '../../platform/child/child.errors.js';
import { builtProgram } from '../../platform/child/limited-program.js';
import { PackedPlanBroken } from './plan-files.errors.js';
import { problem } from '../../platform/sheets/file-problem.js';
import type { PlanJob, PlanReading } from './plan-reading.js';

const PROGRAM = builtProgram('plan/files/reading/plan-child.js');
/** A plan of a whole province takes two seconds. */
const LIMITS = { seconds: 15, megabytes: 640, jobs: 50, atOnce: 1, waiting: 10 };

/** Reads plans' files, in a child process within limits. */
@Injectable()
export class PlanReaderService implements OnApplicationShutdown {
  private readonly jobs = new ChildJobs<PlanJob, PlanReading>(PROGRAM, LIMITS);

  constructor(private readonly directory: OfficeDirectoryService) {}

  /**
   * Reads a file, or what a form carries of a previewed one, and checks it whole. What cannot be checked within
   * the limits is a problem of the whole file. Throws PackedPlanBroken.
   */
  async read(source: Buffer | { packed: string }): Promise<PlanReading> {
    const known = await this.directory.divisions();
    const divisions = known.map(({ code, name }) => ({ code, name }));
    const job = 'packed' in source ? { packed: source.packed } : { file: source };
    try {
      return await this.jobs.ask({ ...job, divisions });
    } catch (error) {
      if (error instanceof ChildRefused && error.code === 'plan_pack_broken') {
        throw new PackedPlanBroken();
      }
      const code = error instanceof ChildBusy ? 'busy' : 'not_checked';
      return { plan: null, problems: [problem(code)], format: null, encoding: null };
    }
  }

  /** Nest's hook: the child ends with the process that uses it. */
  onApplicationShutdown(): void {
    this.jobs.stop();
  }
}
