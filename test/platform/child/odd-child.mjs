import { serveJobs } from '../../../dist/src/platform/child/child-work.js';

/** A child that does whatever it is asked, good or bad. */
const acts = {
  echo: ({ word }) => word,
  hang: () => {
    for (;;);
  },
  grow: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  },
  growHeap: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill({}));
  },
  long: () => Buffer.alloc(3 * 1024 * 1024),
  throw: () => {
    throw new TypeError('something else');
  },
  die: () => process.exit(7),
  self: () => ({ argv: process.argv, env: { ...process.env } }),
};

serveJobs(async (job) => acts[job.act](job), 2 * 1024 * 1024);
