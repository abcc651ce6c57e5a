import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import {
  OpenReleasesQuery,
  type OpenRelease,
} from '../../../assurance/restriction/open-releases.query.js';
import {
  RestrictionService,
  type RestrictCommand,
} from '../../../assurance/restriction/restriction.service.js';
import {
  StaffContextService,
  type StaffContext,
} from '../../shared/staff/staff-context.service.js';

/** Restricts a case and reads what the page of restrictions shows. */
@Injectable()
export class RestrictionPageService {
  constructor(
    private readonly restriction: RestrictionService,
    private readonly open: OpenReleasesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Restricts a case now; throws MatterNotFound. */
  restrict(command: RestrictCommand): Promise<void> {
    return this.restriction.restrict(command, this.clock.now());
  }

  /** The context of the request, and the releases that wait for the officer. */
  async around(
    request: StaffRequest,
    reply: FastifyReply,
  ): Promise<{ context: StaffContext; releases: OpenRelease[] }> {
    const [context, releases] = await Promise.all([
      this.context.of(request, reply),
      this.open.of(request.officer),
    ]);
    return { context, releases };
  }
}
