import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { TrackFormHandler } from './track-form.handler.js';
import { TrackReopeningDto } from './track-reopening.dto.js';
import { TrackReopeningService } from './track-reopening.service.js';

/** The citizen's request to reopen an answered complaint. */
@Controller('track/:number/reopening')
export class TrackReopeningController {
  constructor(
    private readonly forms: TrackFormHandler,
    private readonly reopenings: TrackReopeningService,
  ) {}

  /** Opens a new round; what was typed stays when it is not taken. */
  @Public()
  @Post()
  async reopen(
    @Param('number') typed: string,
    @PostedForm(TrackReopeningDto) read: FormRead<TrackReopeningDto>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.forms.submit(
      { typed, read, request, reply },
      {
        sent: 'reopening',
        take: async (id, { reason }) =>
          (await this.reopenings.take(id, reason)) ? undefined : 'still_open',
        again: ({ reason = '' }, error) => ({ reopening: { reason, error } }),
      },
    );
  }

  /** Asked for by address, it is the complaint's page. */
  @Public()
  @Get()
  async away(@Param('number') typed: string, @Res() reply: FastifyReply): Promise<void> {
    await this.forms.away(typed, reply);
  }
}
