import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { IdentityAccessUsedUp } from '../../../cases/complaints/identity-access.errors.js';
import { Clock } from '../../../platform/clock/clock.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { AddressLabelsService } from '../../../correspondence/post/address-labels.service.js';
import { PostingListQuery } from '../../../correspondence/post/posting-list.query.js';
import { NothingToPrint } from '../../../correspondence/post/posting.errors.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { PrintBatchPresenter } from './print-batch.presenter.js';
import { PostingDto } from './posting.dto.js';
import { postingWords as words } from './posting.messages.js';
import { PostingPage } from './posting.page.js';

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
}

/** The letters that wait for the post: as one PDF, and their addresses. */
@Controller('staff/posting')
export class PostingController {
  constructor(
    private readonly list: PostingListQuery,
    private readonly batches: PrintBatchPresenter,
    private readonly labels: AddressLabelsService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The list. */
  @May('deliver_notice')
  @Get()
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page({ request, reply });
  }

  /** Creates a print batch of the chosen letters. */
  @May('deliver_notice')
  @Post()
  async print(
    @PostedForm(PostingDto) read: FormRead<PostingDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.carryOut({ request, reply }, async () => {
      const id = await this.batches.request(request.officer, chosen(read));
      await reply.redirect(`/staff/posting/${id}`, 303);
    });
  }

  /** Creates a print batch of all of them. */
  @May('deliver_notice')
  @Post('all')
  async printAll(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.carryOut({ request, reply }, async () => {
      const letters = await this.list.of(request.officer);
      const ids = letters.map(({ id }) => id);
      const id = await this.batches.request(request.officer, ids);
      await reply.redirect(`/staff/posting/${id}`, 303);
    });
  }

  /** The addresses of the chosen letters, each identity access recorded. */
  @May('see_identity')
  @Post('labels')
  async printLabels(
    @PostedForm(PostingDto) read: FormRead<PostingDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.carryOut({ request, reply }, async () => {
      const ids = chosen(read);
      const bytes = await this.labels.print(request.officer, ids, this.clock.now());
      await answerFile(reply, { kind: 'application/pdf', bytes }, 'addresses');
    });
  }

  /** How far a batch is. */
  @May('deliver_notice')
  @Get(':id')
  async progress(
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.batches.show({ id: isUUID(id) ? id : null, request, reply });
  }

  /** The printed letters of a batch. */
  @May('deliver_notice')
  @Get(':id/letters')
  async letters(
    @Param('id') id: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.batches.file({ id: isUUID(id) ? id : null, request, reply });
  }

  private async carryOut(asked: Asked, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof NothingToPrint) return this.page(asked, words.nothing, 422);
      if (!(error instanceof IdentityAccessUsedUp)) throw error;
      await this.page(asked, words.identityAccessUsedUp(Number(error.details['left'])), 409);
    }
  }

  private async page({ request, reply }: Asked, refused?: string, status = 200): Promise<void> {
    const letters = await this.list.of(request.officer);
    const context = await this.context.of(request, reply);
    const today = bangkokDayOf(this.clock.now());
    await answerPage(reply, PostingPage({ context, letters, today, refused }), status);
  }
}

/** The letters that a form names; none where it is no form of ours. */
const chosen = (read: FormRead<PostingDto>): readonly string[] =>
  read.ok ? (read.value.letter ?? []) : [];
