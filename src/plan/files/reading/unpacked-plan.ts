import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { PackedPlanBroken } from '../plan-files.errors.js';

const unzip = promisify(gunzip);
const MOST_UNPACKED = 8 * 1024 * 1024;

/** What a form carried of a plan, as JSON that must be checked again; throws PackedPlanBroken. */
export async function unpackPlan(packed: string): Promise<Buffer> {
  try {
    return await unzip(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw new PackedPlanBroken();
  }
}
