import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ServiceRefused } from '../../../core/office/service.errors.js';
import { readForm, type FieldError } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { ServicePublicationForm } from './service-publication.form.js';
import { ServicePage, type ServicePageProps } from './service.page.js';
import { ServicesDesk } from './services-desk.service.js';
import { ServicesPage } from './services.page.js';
import { dayWords } from '../../../core/forms/day.messages.js';
import { servicesWords as words } from './services.messages.js';

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
  code: string | null;
}

/** The services that the office publishes. The clerk answers for what the office promises in public. */
@Controller('staff/services')
export class ServicesController {
  constructor(
    private readonly desk: ServicesDesk,
    private readonly seat: StaffSeat,
  ) {}

  /** Every service by division. */
  @May('edit_settings')
  @Get()
  async list(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const [lists, seat] = await Promise.all([this.desk.lists(), this.seat.of(request, reply)]);
    await answerPage(reply, ServicesPage({ seat, ...lists }));
  }

  /** An empty form. */
  @May('edit_settings')
  @Get('new')
  async fresh(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page({ request, reply, code: null });
  }

  /** Adds a service. */
  @May('edit_settings')
  @Post('new')
  async add(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.take({ request, reply, code: null }, body);
  }

  /** One service to change; throws ServiceNotThere. */
  @May('edit_settings')
  @Get(':code')
  async edit(
    @Param('code') code: string,
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page({ request, reply, code }, { saved: done === 'saved' });
  }

  /** Stores it; throws ServiceNotThere. */
  @May('edit_settings')
  @Post(':code')
  async store(
    @Param('code') code: string,
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.take({ request, reply, code }, body);
  }

  /** Publishes or withdraws it from a day on; throws ServiceNotThere and ServiceChanged. */
  @May('edit_settings')
  @Post(':code/publication')
  async publish(
    @Param('code') code: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = await readForm(ServicePublicationForm, body);
    const asked = { request, reply, code };
    const published = read.typed;
    const refuse = (dayWrong: string): Promise<void> =>
      this.page(asked, { dayWrong, published }, 422);
    if (!read.ok) return refuse(wordsOf(read.errors));
    try {
      await this.desk.publish(code, read.value, request.officer.id);
    } catch (error) {
      if (!(error instanceof ServiceRefused)) throw error;
      return refuse(words.dayWrong);
    }
    await reply.redirect(`/staff/services/${code}?done=saved`, 303);
  }

  private async take(asked: Asked, body: Record<string, unknown> = {}): Promise<void> {
    const { request, reply, code } = asked;
    const taken = await this.desk.store(code, body, request.officer.id);
    if ('refused' in taken) return this.page(asked, taken.refused, taken.status);
    await reply.redirect(`/staff/services/${taken.code}?done=saved`, 303);
  }

  private async page(
    { request, reply, code }: Asked,
    more: Partial<ServicePageProps> = {},
    status = 200,
  ): Promise<void> {
    const view = await this.desk.read(code);
    const seat = await this.seat.of(request, reply);
    await answerPage(reply, ServicePage({ seat, ...view, ...more }), status);
  }
}

const wordsOf = ([error]: readonly FieldError[]): string =>
  dayWords(error?.message ?? '') ?? words.dayWrong;
