import { Injectable } from '@nestjs/common';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import { PublicServiceCatalogueQuery } from '../../../core/office/public-service-catalogue.query.js';
import { PublicServiceChangeService } from '../../../core/office/public-service-change.service.js';
import { publicServiceProblems } from '../../../core/office/public-service-draft.rule.js';
import { PublicServiceChanged } from '../../../core/office/public-service.errors.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { readPublicService, publicServiceFields } from './public-service-form.rule.js';
import type { PublicServicePublicationDto } from './public-service-publication.dto.js';
import type { PublicServiceEditPageProps } from './public-service-edit.page.js';
import type { PublicServiceListPageProps } from './public-service-list.page.js';

/** The form has a field that no service has. */
class PublicServiceFormWrong extends DomainError {
  constructor() {
    super('unknown_field', 'invalid');
  }
}

/** What the page shows of a form that was not taken. */
type PublicServiceRefusal = Partial<
  Pick<PublicServiceEditPageProps, 'typed' | 'problems' | 'rows' | 'changed'>
>;

/** The code of a stored service, or why it was refused. */
type PublicServiceTaken = { code: string } | { refused: PublicServiceRefusal; status: number };

/** Takes the forms of public services: reads, checks and stores them. */
@Injectable()
export class PublicServiceFormHandler {
  constructor(
    private readonly catalogue: PublicServiceCatalogueQuery,
    private readonly change: PublicServiceChangeService,
    private readonly directory: OfficeDirectoryService,
    private readonly clock: Clock,
  ) {}

  /** Every service and every division. */
  async lists(): Promise<Omit<PublicServiceListPageProps, 'context'>> {
    const [services, divisions] = await Promise.all([
      this.catalogue.all(),
      this.directory.divisions(),
    ]);
    return { services, divisions };
  }

  /** What the page of one service shows, of none for a new one; throws PublicServiceNotFound. */
  async read(code: string | null): Promise<Omit<PublicServiceEditPageProps, 'context'>> {
    const [entry, divisions] = await Promise.all([
      code === null ? null : this.catalogue.one(code),
      this.directory.divisions(),
    ]);
    const today = bangkokDayOf(this.clock.now());
    return { entry, divisions, today, typed: entry ? publicServiceFields(entry) : {} };
  }

  /** Stores the form; throws PublicServiceNotFound, and PublicServiceFormWrong for a form of another page. */
  async store(
    code: string | null,
    body: Record<string, unknown>,
    actorId: string,
  ): Promise<PublicServiceTaken> {
    const { divisions } = await this.read(code);
    const read = readPublicService(body, code ?? undefined);
    if (!read) throw new PublicServiceFormWrong();
    const { draft, typed, rows, seen } = read;
    const known = new Set(divisions.map((division) => division.code));
    const problems = publicServiceProblems(draft, known);
    if (problems.length > 0) return { refused: { typed, rows, problems }, status: 422 };
    try {
      await this.change.store(draft, code === null ? null : seen, actorId);
    } catch (error) {
      if (!(error instanceof PublicServiceChanged)) throw error;
      return { refused: { typed, rows, changed: true }, status: 409 };
    }
    return { code: draft.code };
  }

  /** Publishes or withdraws; throws PublicServiceNotFound, PublicServiceChanged and PublicServiceRefused. */
  async publish(
    code: string,
    { act, seen, over, on }: PublicServicePublicationDto,
    actorId: string,
  ): Promise<void> {
    await this.change[act](code, over ?? seen, on, actorId);
  }
}
