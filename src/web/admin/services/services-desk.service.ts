import { Injectable } from '@nestjs/common';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { OfficeDirectory } from '../../../core/office/office-directory.service.js';
import { ServiceBook } from '../../../core/office/service-book.query.js';
import { ServiceChange } from '../../../core/office/service-change.service.js';
import { serviceProblems } from '../../../core/office/service-draft.rule.js';
import { ServiceChanged } from '../../../core/office/service.errors.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { readService, serviceFields } from './service-form.rule.js';
import type { ServicePublicationForm } from './service-publication.form.js';
import type { ServicePageProps } from './service.page.js';
import type { ServicesPageProps } from './services.page.js';

/** The form has a field that no service has. */
class ServiceFormWrong extends DomainError {
  constructor() {
    super('unknown_field', 'invalid');
  }
}

/** What the page shows of a form that was not taken. */
type ServiceRefusal = Partial<Pick<ServicePageProps, 'typed' | 'problems' | 'rows' | 'changed'>>;

/** A form that was stored under its code, or why not. */
type ServiceTaken = { code: string } | { refused: ServiceRefusal; status: number };

/** Carries the forms of the services to the office's book and back. */
@Injectable()
export class ServicesDesk {
  constructor(
    private readonly book: ServiceBook,
    private readonly change: ServiceChange,
    private readonly directory: OfficeDirectory,
    private readonly clock: Clock,
  ) {}

  /** Every service and every division. */
  async lists(): Promise<Omit<ServicesPageProps, 'seat'>> {
    const [services, divisions] = await Promise.all([this.book.all(), this.directory.divisions()]);
    return { services, divisions };
  }

  /** What the page of one service shows, of none for a new one; throws ServiceNotThere. */
  async read(code: string | null): Promise<Omit<ServicePageProps, 'seat'>> {
    const [entry, divisions] = await Promise.all([
      code === null ? null : this.book.one(code),
      this.directory.divisions(),
    ]);
    const today = bangkokDayOf(this.clock.now());
    return { entry, divisions, today, typed: entry ? serviceFields(entry) : {} };
  }

  /** Stores the form; throws ServiceNotThere, and ServiceFormWrong for a form of another page. */
  async store(
    code: string | null,
    body: Record<string, unknown>,
    actorId: string,
  ): Promise<ServiceTaken> {
    const { divisions } = await this.read(code);
    const read = readService(body, code ?? undefined);
    if (!read) throw new ServiceFormWrong();
    const { draft, typed, rows, seen } = read;
    const known = new Set(divisions.map((division) => division.code));
    const problems = serviceProblems(draft, known);
    if (problems.length > 0) return { refused: { typed, rows, problems }, status: 422 };
    try {
      await this.change.store(draft, code === null ? null : seen, actorId);
    } catch (error) {
      if (!(error instanceof ServiceChanged)) throw error;
      return { refused: { typed, rows, changed: true }, status: 409 };
    }
    return { code: draft.code };
  }

  /** Publishes or withdraws; throws ServiceNotThere, ServiceChanged and ServiceRefused. */
  async publish(
    code: string,
    { act, seen, over, on }: ServicePublicationForm,
    actorId: string,
  ): Promise<void> {
    await this.change[act](code, over ?? seen, on, actorId);
  }
}
