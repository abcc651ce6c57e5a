/**
 * The queue that wakes the event dispatcher and the mail sender. Its jobs carry nothing: what is owed is found in
 * PostgreSQL.
 */
export const MAIL_QUEUE = 'mail';

/** The only job of the queue. */
export const MAIL_JOB = 'tell-and-deliver';
