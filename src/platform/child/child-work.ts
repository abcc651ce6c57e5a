import { serialize } from 'node:v8';
import { DomainError } from '../errors/domain-error.js';
import type { ChildAnswer } from './child-answer.js';

/** The child's side: does each job that comes as a message, and answers with no more than so many bytes. */
export function serveJobs<Job, Answer>(
  run: (job: Job) => Promise<Answer>,
  mostAnswerBytes: number,
): void {
  process.on('message', (job) => {
    void answerTo(() => run(job as Job), mostAnswerBytes).then((answer) => process.send?.(answer));
  });
  // Whoever asked is gone.
  process.on('disconnect', () => process.exit(0));
}

async function answerTo<Answer>(
  run: () => Promise<Answer>,
  mostBytes: number,
): Promise<ChildAnswer<Answer>> {
  try {
    const done = await run();
    const { length } = serialize(done);
    return length > mostBytes ? { failed: `an answer of ${length} bytes` } : { done };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code, details: error.details };
    return { failed: error instanceof Error ? error.message : 'no error' };
  }
}
