import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import type { PlanFile } from './plan-file.js';
import { PackedPlanBroken } from './plan-files.errors.js';
import { planOf, tablesOf } from './plan-tables.rule.js';

const unzip = promisify(gunzip);

/** What a form may carry: the body of a request is bounded, and a signed-in officer's as well. */
const MOST_PACKED = 150 * 1024;
const MOST_UNPACKED = 8 * 1024 * 1024;

/** A plan with its fields always in the same order. */
const ordered = (plan: PlanFile): string => JSON.stringify(planOf(tablesOf(plan)));

/** A plan as a hidden field carries it from the preview to its confirmation; null where it is too long. */
export function packPlan(plan: PlanFile): string | null {
  const packed = gzipSync(ordered(plan)).toString('base64url');
  return packed.length > MOST_PACKED ? null : packed;
}

/** What was packed, as JSON that must be checked anew; throws PackedPlanBroken. */
export async function unpackPlan(packed: string): Promise<Buffer> {
  try {
    return await unzip(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw new PackedPlanBroken();
  }
}

/** A short name of what a plan holds: two plans have the same only if they are the same. */
export const planHash = (plan: PlanFile): string =>
  createHash('sha256').update(ordered(plan)).digest('hex').slice(0, 32);
