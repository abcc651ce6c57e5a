import { comparedText } from '../../platform/text/one-spelling.rule.js';
import type { ImportedSubmissionDto } from './imported-submission.dto.js';

/**
 * What makes a row itself, wherever it stands in whichever file: the number under which it was known elsewhere,
 * else who said what on which day. What an office mends in a register (a category, a village) makes no other row.
 */
export function rowIdentity(row: ImportedSubmissionDto): string {
  const { externalReference, channel = '', description, receivedOn, name, phone, email } = row;
  const parts = externalReference
    ? ['reference', channel, externalReference]
    : ['said', description, receivedOn, name, phone, email, row.address];
  return JSON.stringify(parts.map((part) => comparedText(part ?? '')));
}
