import { describe } from '@jest/globals';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program's path from PATH, or null when this machine has none. */
export function programPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isRunnable) ?? null;
}

/** What HAS_X says (scripts/test.mjs sets it), and without it what PATH shows. */
const has = (variable: string, program: string): boolean => {
  const said = process.env[variable];
  return said === undefined ? programPath(program) !== null : said === '1';
};

/** A group of tests that starts a redis-server; skipped and counted where the machine has none. */
export const describeWithRedis = has('HAS_REDIS', 'redis-server') ? describe : describe.skip;

/** A group of tests that opens Chromium; skipped and counted where the machine has none. */
export const describeWithChromium = has('HAS_CHROMIUM', 'chromium') ? describe : describe.skip;

/** A group of tests that reads a PDF with poppler; skipped and counted where the machine has none. */
export const describeWithPoppler = has('HAS_POPPLER', 'pdftotext') ? describe : describe.skip;
