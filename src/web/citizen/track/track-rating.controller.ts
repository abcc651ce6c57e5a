import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RatingClosed, type Score } from '../../../cases/complaints/rating.rule.js';
import { RatingsService } from '../../../cases/complaints/ratings.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { Public } from '../../../platform/http/public.decorator.js';
import { TrackFormHandler } from './track-form.handler.js';
import { TrackRatingDto } from './track-rating.dto.js';

/** The citizen's rating of a result, for whoever gave the PIN in the last half hour. */
@Controller('track/:number/rating')
export class TrackRatingController {
  constructor(
    private readonly forms: TrackFormHandler,
    private readonly ratings: RatingsService,
    private readonly clock: Clock,
  ) {}

  /** Takes a score, or says why it is not taken. */
  @Public()
  @Post()
  async rate(
    @Param('number') typed: string,
    @PostedForm(TrackRatingDto) read: FormRead<TrackRatingDto>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.forms.submit(
      { typed, read, request, reply },
      {
        sent: 'rating',
        take: (id, { score }) => this.take(id, Number(score) as Score),
        again: (_, error) => ({ rating: error }),
      },
    );
  }

  /** Asked for by address, it is the complaint's page. */
  @Public()
  @Get()
  async away(@Param('number') typed: string, @Res() reply: FastifyReply): Promise<void> {
    await this.forms.away(typed, reply);
  }

  private async take(id: string, score: Score): Promise<string | undefined> {
    try {
      await this.ratings.rate(id, score, this.clock.now());
      return undefined;
    } catch (error) {
      if (!(error instanceof RatingClosed)) throw error;
      return error.code;
    }
  }
}
