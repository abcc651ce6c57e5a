import { serveJobs } from '../../platform/child/child-work.js';
import { runJob, type PressJob } from './press-job.js';
import { Press } from './press.js';

const MOST_BYTES = 32 * 1024 * 1024;

/** The press in a process of its own. */
const press = new Press();

serveJobs((job: PressJob) => runJob(press, job), MOST_BYTES);
