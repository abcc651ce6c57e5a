/** The queue that wakes printing. Its jobs carry nothing: what waits is found in PostgreSQL. */
export const PRINT_QUEUE = 'print';

/** The only job of the queue. */
export const PRINT_JOB = 'print-batches';
