import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ChildJobs } from '../../platform/child/child-jobs.js';
import { builtProgram } from '../../platform/child/limited-program.js';
import type { Table, TableJob } from './table.js';

const PROGRAM = builtProgram('cases/imports/reading/import-child.js');
/** Fifty thousand rows take some seconds. */
const LIMITS = { seconds: 60, megabytes: 1024, jobs: 10, atOnce: 1, waiting: 3 };

/** Reads files of complaints, in a child process within limits. */
@Injectable()
export class TableReaderService implements OnApplicationShutdown {
  private readonly jobs = new ChildJobs<TableJob, Table>(PROGRAM, LIMITS);

  /** Reads a file; what cannot be read within the limits is a problem of the whole file. */
  async read(file: Buffer): Promise<Table> {
    try {
      return await this.jobs.ask({ file });
    } catch {
      return { titles: [], rows: [], problems: [{ row: null, column: null, code: 'not_checked' }] };
    }
  }

  /** Nest's hook: the child ends with the process that uses it. */
  onApplicationShutdown(): void {
    this.jobs.stop();
  }
}
