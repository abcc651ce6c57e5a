/** The queue that wakes the sweep. Its jobs carry nothing: what is due is found in PostgreSQL. */
export const SWEEP_QUEUE = 'sweep';

/** The only job of the queue. */
export const SWEEP_JOB = 'sweep';
