import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build put the assets; beside sources that were never built there is none. */
export const ASSET_FOLDER = fileURLToPath(new URL('../../../../assets', import.meta.url));

/** A hash over the names and bytes of all files in a folder: another one as soon as any of them changes. */
export function assetVersionOf(folder: string): string {
  const hash = createHash('sha256');
  const names = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  for (const name of names.sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file));
  }
  return hash.digest('base64url').slice(0, 12);
}

/** The version of the assets that this process serves. */
export const ASSET_VERSION = assetVersionOf(ASSET_FOLDER);

/** The address of an asset with its version, so that a browser may keep it and still learns of a change. */
export const assetAddress = (url: string): string => `${url}?v=${ASSET_VERSION}`;
