import { Injectable } from '@nestjs/common';
import type { ComplaintSubmission } from '../../../cases/intake/complaint-submission.dto.js';
import {
  OfficeDirectory,
  type CategoryGroup,
} from '../../../core/office/office-directory.service.js';
import type { Village } from '../../../core/office/village.entity.js';
import type { FieldError } from '../../../platform/http/form-reader.js';

/** What the form offers to choose from. */
export interface ReportChoices {
  groups: readonly CategoryGroup[];
  villages: readonly Village[];
}

/** Reads the topics and villages of the form. */
@Injectable()
export class ReportChoicesQuery {
  constructor(private readonly directory: OfficeDirectory) {}

  /** The topics by group and the villages, as the office has them now. */
  async read(): Promise<ReportChoices> {
    const [groups, villages] = await Promise.all([
      this.directory.categoryGroups(),
      this.directory.villages(),
    ]);
    return { groups, villages };
  }
}

/** What was chosen that the office does not offer. */
export function unknownChoices(value: ComplaintSubmission, choices: ReportChoices): FieldError[] {
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
