import { serveJobs } from '../../../platform/child/child-work.js';
import type { Table, TableJob } from '../table.js';
import { readTable } from './table-reader.js';

/** Some fifty thousand complaints of a few sentences. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads files of complaints, in a process of its own and nowhere else. */
serveJobs(({ file }: TableJob): Promise<Table> => readTable(Buffer.from(file)), MOST_BYTES);
