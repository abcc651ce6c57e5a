import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import { ladderProblems } from '../../deadlines/ladder-check.rule.js';
import { LadderChange } from '../../escalation/ladder-change.service.js';
import { LadderService } from '../../office/ladder.service.js';
import { LADDER_NAMES, type LadderName } from '../../office/ladder-step-row.entity.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { answerPage } from '../../staff-frame/page-answer.js';
import { StaffSeat } from '../../staff-frame/staff-seat.service.js';
import { knowsFields, typedLadder } from './ladder-form.rule.js';
import { LadderPage, type LadderPageProps } from './ladder.page.js';

/** There are two ladders and no other. */
class LadderUnknown extends DomainError {
  constructor() {
    super('not_found', 'not_found');
  }
}

/** The form has a field that no ladder has. */
class LadderFormWrong extends DomainError {
  constructor() {
    super('unknown_field', 'invalid');
  }
}

/** The ladders of reminders and escalation. */
@Controller('staff/admin/ladder')
export class LadderController {
  constructor(
    private readonly ladders: LadderService,
    private readonly change: LadderChange,
    private readonly seat: StaffSeat,
  ) {}

  /** Both ladders as they are. */
  @May('edit_clock')
  @Get()
  async show(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const seat = await this.seat.of(request, reply);
    const ladders = await this.read();
    await answerPage(reply, LadderPage({ seat, ladders, saved: done === 'saved' }));
  }

  /** Stores one ladder, or shows what is wrong with it. */
  @May('edit_clock')
  @Post(':ladder')
  async store(
    @Param('ladder') ladder: string,
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLadder(ladder)) throw new LadderUnknown();
    const ladders = await this.read();
    if (!knowsFields(ladders[ladder], body ?? {})) throw new LadderFormWrong();
    const steps = typedLadder(ladders[ladder], body ?? {});
    const problems = ladderProblems(ladder, steps);
    if (problems.length === 0) {
      await this.change.apply(ladder, steps, request.officer.id);
      await reply.redirect('/staff/admin/ladder?done=saved', 303);
      return;
    }
    const seat = await this.seat.of(request, reply);
    const shown = { ...ladders, [ladder]: steps };
    const page = LadderPage({ seat, ladders: shown, refused: { ladder, problems } });
    await answerPage(reply, page, 422);
  }

  private async read(): Promise<Record<LadderName, LadderPageProps['ladders'][LadderName]>> {
    const [ordinary, restricted, report] = await Promise.all([
      this.ladders.steps('ordinary'),
      this.ladders.steps('restricted'),
      this.ladders.steps('report'),
    ]);
    return { ordinary, restricted, report };
  }
}

const isLadder = (name: string): name is LadderName =>
  (LADDER_NAMES as readonly string[]).includes(name);
