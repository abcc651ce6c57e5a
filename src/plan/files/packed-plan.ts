import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PlanFile } from './plan-file.js';
import { planOf, tablesOf } from './plan-tables.rule.js';

/** What a form may carry: the body of a request is bounded, and a signed-in officer's as well. */
const MOST_PACKED = 150 * 1024;

/** A plan with its fields always in the same order. */
const ordered = (plan: PlanFile): string => JSON.stringify(planOf(tablesOf(plan)));

/** A plan as a hidden field carries it from the preview to its confirmation; null where it is too long. */
export function packPlan(plan: PlanFile): string | null {
  const packed = gzipSync(ordered(plan)).toString('base64url');
  return packed.length > MOST_PACKED ? null : packed;
}

/** A short name of what a plan holds: two plans have the same only if they are the same. */
export const planHash = (plan: PlanFile): string =>
  createHash('sha256').update(ordered(plan)).digest('hex').slice(0, 32);
