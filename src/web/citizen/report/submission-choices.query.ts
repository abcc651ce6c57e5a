import { Injectable } from '@nestjs/common';
import type { ComplaintSubmissionDto } from '../../../cases/intake/complaint-submission.dto.js';
import {
  OfficeDirectoryService,
  type CategoryGroup,
} from '../../../core/office/office-directory.service.js';
import type { Village } from '../../../core/office/village.entity.js';
import type { FieldError } from '../../../platform/http/form-reader.js';

/** What the form offers to choose from. */
export interface SubmissionChoices {
  groups: readonly CategoryGroup[];
  villages: readonly Village[];
}

/** Reads the topics and villages of the form. */
@Injectable()
export class SubmissionChoicesQuery {
  constructor(private readonly directory: OfficeDirectoryService) {}

  /** The topics by group and the villages, as the office has them now. */
  async read(): Promise<SubmissionChoices> {
    const [groups, villages] = await Promise.all([
      this.directory.categoryGroups(),
      this.directory.villages(),
    ]);
    return { groups, villages };
  }
}

/** What was chosen that the office does not offer. */
export function unknownChoices(
  value: ComplaintSubmissionDto,
  choices: SubmissionChoices,
): FieldError[] {
  const errors: FieldError[] = [];
  const categories = choices.groups.flatMap((group) => group.categories);
  if (!categories.some(({ code }) => code === value.category)) {
    errors.push({ field: 'category', message: 'category_missing' });
  }
  const { village } = value;
  if (village !== undefined && !choices.villages.some(({ no }) => no === village)) {
    errors.push({ field: 'village', message: 'village_unknown' });
  }
  return errors;
}
