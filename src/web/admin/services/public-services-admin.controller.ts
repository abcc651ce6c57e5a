import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { PublicServiceRefused } from '../../../core/office/public-service.errors.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { PublicServicePublicationDto } from './public-service-publication.dto.js';
import {
  PublicServiceEditPage,
  type PublicServiceEditPageProps,
} from './public-service-edit.page.js';
import { PublicServiceFormHandler } from './public-service-form.handler.js';
import { PublicServiceListPage } from './public-service-list.page.js';
import { fieldWords } from '../../../core/forms/field.messages.js';
import { publicServicesAdminWords as words } from './public-services-admin.messages.js';

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
  code: string | null;
}

/** The services that the office publishes. The clerk answers for what the office promises in public. */
@Controller('staff/services')
export class PublicServicesAdminController {
  constructor(
    private readonly handler: PublicServiceFormHandler,
    private readonly context: StaffContextService,
  ) {}

  /** Every service by division. */
  @May('edit_settings')
  @Get()
  async list(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const [lists, context] = await Promise.all([
      this.handler.lists(),
      this.context.of(request, reply),
    ]);
    await answerPage(reply, PublicServiceListPage({ context, ...lists }));
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

  /** One service to change; throws PublicServiceNotFound. */
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

  /** Stores it; throws PublicServiceNotFound. */
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

  /** Publishes or withdraws it from a day on; throws PublicServiceNotFound and PublicServiceChanged. */
  @May('edit_settings')
  @Post(':code/publication')
  async publish(
    @Param('code') code: string,
    @PostedForm(PublicServicePublicationDto) read: FormRead<PublicServicePublicationDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { request, reply, code };
    const published = read.typed;
    const refuse = (dayWrong: string): Promise<void> =>
      this.page(asked, { dayWrong, published }, 422);
    if (!read.ok) return refuse(wordsOf(read.errors));
    try {
      await this.handler.publish(code, read.value, request.officer.id);
    } catch (error) {
      if (!(error instanceof PublicServiceRefused)) throw error;
      return refuse(words.dayWrong);
    }
    await reply.redirect(`/staff/services/${code}?done=saved`, 303);
  }

  private async take(asked: Asked, body: Record<string, unknown> = {}): Promise<void> {
    const { request, reply, code } = asked;
    const taken = await this.handler.store(code, body, request.officer.id);
    if ('refused' in taken) return this.page(asked, taken.refused, taken.status);
    await reply.redirect(`/staff/services/${taken.code}?done=saved`, 303);
  }

  private async page(
    { request, reply, code }: Asked,
    more: Partial<PublicServiceEditPageProps> = {},
    status = 200,
  ): Promise<void> {
    const view = await this.handler.read(code);
    const context = await this.context.of(request, reply);
    await answerPage(reply, PublicServiceEditPage({ context, ...view, ...more }), status);
  }
}

const wordsOf = ([error]: readonly FieldError[]): string =>
  fieldWords(error?.message ?? '') ?? words.dayWrong;
