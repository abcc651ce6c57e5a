import { serveJobs } from '../../../platform/child/child-work.js';
import type { PlanJob, PlanReading } from '../plan-reading.js';
import { readPlan } from './plan-reader.js';
import { unpackPlan } from './unpacked-plan.js';

/** A plan of a thousand projects, each with its printed row. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads plans, in a process of its own and nowhere else. */
serveJobs(async (job: PlanJob): Promise<PlanReading> => {
  const file = 'packed' in job ? await unpackPlan(job.packed) : Buffer.from(job.file);
  return readPlan(file, job.divisions);
}, MOST_BYTES);
