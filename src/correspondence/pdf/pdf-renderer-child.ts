import { serveJobs } from '../../platform/child/child-work.js';
import { runJob, type PdfJob } from './pdf-job.js';
import { PdfRenderer } from './pdf-renderer.js';

const MOST_BYTES = 32 * 1024 * 1024;

/** The program of the PDF renderer's child process. */
const renderer = new PdfRenderer();

serveJobs((job: PdfJob) => runJob(renderer, job), MOST_BYTES);
