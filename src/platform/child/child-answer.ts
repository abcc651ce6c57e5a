import { ChildFailed, ChildRefused } from './child.errors.js';

/** What a child says of a job: what came of it, a refusal in the domain's words, or what nobody foresaw. */
export type ChildAnswer<Answer> =
  { done: Answer } | { refused: string; details: Record<string, unknown> } | { failed: string };

/** What came of a job; throws ChildRefused or ChildFailed. */
export function doneOf<Answer>(answer: ChildAnswer<Answer>): Answer {
  if ('done' in answer) return answer.done;
  if ('refused' in answer) throw new ChildRefused(answer.refused, answer.details);
  throw new ChildFailed(answer.failed);
}
