/** The queue that wakes telling and delivery. Its jobs carry nothing: what is owed is found in PostgreSQL. */
export const MAIL_QUEUE = 'mail';

/** The only job of the queue. */
export const MAIL_JOB = 'tell-and-deliver';
