import { ChildFailed, ChildRefused } from './child.errors.js';

/** A child's answer to a job: its result, a refusal as a DomainError's code, or an unexpected error. */
export type ChildAnswer<Answer> =
  { done: Answer } | { refused: string; details: Record<string, unknown> } | { failed: string };

/** The result of a job; throws ChildRefused or ChildFailed. */
export function doneOf<Answer>(answer: ChildAnswer<Answer>): Answer {
  if ('done' in answer) return answer.done;
  if ('refused' in answer) throw new ChildRefused(answer.refused, answer.details);
  throw new ChildFailed(answer.failed);
}
