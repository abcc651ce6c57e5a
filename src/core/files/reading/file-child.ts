import sharp from 'sharp';
import { serveJobs } from '../../../platform/child/child-work.js';
import { FileReading } from './file-reading.js';

/** The longest answer: a whole batch of letters. */
const MOST_BYTES = 160 * 1024 * 1024;

sharp.concurrency(1);
sharp.cache(false);

/** Reads uploaded files, in a process of its own and nowhere else. */
const reading = new FileReading();

serveJobs((job: Parameters<FileReading['run']>[0]) => reading.run(job), MOST_BYTES);
