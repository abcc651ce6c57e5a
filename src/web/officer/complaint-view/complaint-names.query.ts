import { Injectable } from '@nestjs/common';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { PeopleQuery, type People } from '../desk/people.query.js';

/** Reads the names that stand behind a complaint's codes and ids. */
@Injectable()
export class ComplaintNamesQuery {
  constructor(
    private readonly office: OfficeNamesQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** The office's names, and those of everybody who ever acted in the matter. */
  async read(record: CaseRecord): Promise<{ office: OfficeNames; people: People }> {
    const { complaint, matter, events, accusedIds } = record;
    const ids = [
      matter.officerId,
      complaint.enteredBy,
      ...accusedIds,
      ...events.map(({ actorId }) => actorId),
      ...events.map(({ data }) => ('officerId' in data ? data.officerId : null)),
      ...events.map(({ data }) => ('accountId' in data ? data.accountId : null)),
    ];
    const [office, people] = await Promise.all([this.office.read(), this.people.read(ids)]);
    return { office, people };
  }
}
