import { ProjectNotFound } from './plan.errors.js';

/** What a project's code looks like, such as 2565-S3-05. */
export const PROJECT_CODE = /^[\w-]{1,40}$/;

/** A code out of an address, before anything is asked with it; throws ProjectNotFound. */
export function projectCode(asked: string): string {
  if (!PROJECT_CODE.test(asked)) throw new ProjectNotFound(asked);
  return asked;
}
