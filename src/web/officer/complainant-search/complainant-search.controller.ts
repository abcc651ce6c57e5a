import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  ComplainantSearchService,
  type FoundCase,
} from '../../../cases/complainant-search/complainant-search.service.js';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { carryOut } from '../desk/posted-form.js';
import { ComplainantSearchDto } from './complainant-search.dto.js';
import { ComplainantSearchPage } from './complainant-search.page.js';

interface Shown {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly found?: readonly FoundCase[];
}

/** Finds the cases of a complainant who lost the number. What is looked for stands in no address. */
@Controller('staff/complainants')
export class ComplainantSearchController {
  constructor(
    private readonly complainants: ComplainantSearchService,
    private readonly names: OfficeNamesQuery,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Asks whom to look for, and why. */
  @May('find_complainant')
  @Get()
  form(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.show(request, reply, { typed: {} });
  }

  /** Records the search and shows what it found once; no address shows it again. */
  @May('find_complainant')
  @Post()
  async search(
    @PostedForm(ComplainantSearchDto) read: FormRead<ComplainantSearchDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await carryOut({
      read,
      act: async (value, typed) => {
        const found = await this.complainants.search(request.officer, value, this.clock.now());
        await this.show(request, reply, { typed, found });
      },
      refuse: (errors, typed, status) => this.show(request, reply, { typed, errors }, status),
    });
  }

  private async show(
    request: StaffRequest,
    reply: FastifyReply,
    shown: Shown,
    status = 200,
  ): Promise<void> {
    const [context, office] = await Promise.all([
      this.context.of(request, reply),
      this.names.read(),
    ]);
    await answerPage(reply, ComplainantSearchPage({ context, office, ...shown }), status);
  }
}
