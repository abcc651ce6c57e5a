import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { TrackAnswerDto } from './track-answer.dto.js';
import { TrackAnsweringService } from './track-answering.service.js';
import { TrackFormHandler } from './track-form.handler.js';

/** The citizen's answers to the officers' questions. */
@Controller('track/:number/answers')
export class TrackAnswersController {
  constructor(
    private readonly forms: TrackFormHandler,
    private readonly answering: TrackAnsweringService,
  ) {}

  /** Takes an answer; what was typed stays when it is not taken. */
  @Public()
  @Post()
  async answer(
    @Param('number') typed: string,
    @PostedForm(TrackAnswerDto) read: FormRead<TrackAnswerDto>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.forms.submit(
      { typed, read, request, reply },
      {
        sent: 'answer',
        take: async (id, { answer }) =>
          (await this.answering.take(id, answer)) ? undefined : 'question_closed',
        again: ({ answer = '' }, error) => ({ typed: { answer, error } }),
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
