import type { UploadsService } from '../../../core/files/uploads.service.js';
import { WorkRefused } from '../../../plan/follow-up/follow-up.errors.js';
import type { Evidence } from '../../../plan/follow-up/work-log.service.js';
import type { WorkDto } from './work.dto.js';

const KINDS = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/**
 * The evidence that a form carries: a file, a link, both or none, each under the label. Throws
 * UploadRefused for a file that cannot be kept, WorkRefused where nobody says what it is.
 */
export async function evidenceOf(
  { label, link, file }: WorkDto,
  uploads: UploadsService,
): Promise<Evidence[]> {
  const hasFile = file !== undefined && file.length > 0;
  if (!hasFile && !link) return [];
  if (!label) throw new WorkRefused('evidence_label_missing', 'label');
  const kept = hasFile ? [{ label, file: await uploads.clean(file, KINDS, 'file') }] : [];
  return [...kept, ...(link ? [{ label, link }] : [])];
}
