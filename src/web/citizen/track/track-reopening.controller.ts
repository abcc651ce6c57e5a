import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/http/public.decorator.js';
import { TrackForms } from './track-forms.service.js';
import { TrackReopeningForm } from './track-reopening.dto.js';
import { TrackReopeningDesk } from './track-reopening.service.js';

/** The citizen's wish that an answered complaint be taken up again. */
@Controller('track/:number/reopening')
export class TrackReopeningController {
  constructor(
    private readonly forms: TrackForms,
    private readonly desk: TrackReopeningDesk,
  ) {}

  /** Opens a new round; what was typed stays when it is not taken. */
  @Public()
  @Post()
  async reopen(
    @Param('number') typed: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.forms.submit(
      { typed, body, request, reply },
      {
        form: TrackReopeningForm,
        sent: 'reopening',
        take: async (id, { reason }) =>
          (await this.desk.take(id, reason)) ? undefined : 'still_open',
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
