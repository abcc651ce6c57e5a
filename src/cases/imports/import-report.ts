import { decryptText, encryptText } from '../../platform/crypto/encryption.js';
import type { ImportPreview } from './complaint-import.service.js';

/** So many problems are kept of a file: who has more mends a column first. */
const MOST_PROBLEMS = 1000;

/** What is told of a file besides its counts. */
export type ImportReport = Pick<ImportPreview, 'problems' | 'untaken'> & {
  /** Problems that are not among those kept. */
  readonly more: number;
};

/** The report of a file, encrypted for its import. */
export function encryptedReport(
  key: string,
  importId: string,
  { problems, untaken }: Pick<ImportPreview, 'problems' | 'untaken'>,
): Buffer {
  const few = problems.slice(0, MOST_PROBLEMS);
  const report: ImportReport = { problems: few, untaken, more: problems.length - few.length };
  return encryptText(key, `import report ${importId}`, JSON.stringify(report));
}

/** Reads what `encryptedReport` made; an empty one where nothing was checked yet. */
export function decryptedReport(
  key: string,
  importId: string,
  sealed: Buffer | null,
): ImportReport {
  if (sealed === null) return { problems: [], untaken: [], more: 0 };
  return JSON.parse(decryptText(key, `import report ${importId}`, sealed)) as ImportReport;
}
