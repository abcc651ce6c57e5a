import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ladderProblems } from '../../../core/deadlines/ladder-check.rule.js';
import type { LadderStep } from '../../../core/deadlines/ladder.rule.js';
import {
  EscalationSettingsChanged,
  EscalationSettingsService,
  type EscalationSettingsEditor,
} from '../../../escalation/sweep/escalation-settings.service.js';
import { LadderChangeService } from '../../../escalation/sweep/ladder-change.service.js';
import { LadderService } from '../../../core/office/ladder.service.js';
import { LADDER_NAMES, type LadderName } from '../../../core/office/ladder-step-row.entity.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { VersionDto, versionSeen } from '../../shared/staff/version.dto.js';
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
    private readonly change: LadderChangeService,
    private readonly edits: EscalationSettingsService,
    private readonly context: StaffContextService,
  ) {}

  /** Both ladders as they are. */
  @May('edit_escalation')
  @Get()
  async show(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page({ request, reply }, { saved: done === 'saved' });
  }

  /** Stores one ladder, or shows what is wrong with it; throws LadderUnknown or LadderFormWrong for no form of ours. */
  @May('edit_escalation')
  @Post(':ladder')
  async store(
    @Param('ladder') ladder: string,
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLadder(ladder)) throw new LadderUnknown();
    const fields = body ?? {};
    const known = await this.ladders.steps(ladder);
    const form = await readForm(VersionDto, versionOf(fields));
    if (!form.ok || !knowsFields(known, fields)) throw new LadderFormWrong();
    const steps = typedLadder(known, fields);
    const problems = ladderProblems(ladder, steps);
    const by = { actorId: request.officer.id, seen: versionSeen(form.value) };
    if (problems.length === 0 && (await this.isStored(ladder, steps, by))) {
      return void (await reply.redirect('/staff/admin/ladder?done=saved', 303));
    }
    const refused = { ladder, problems, steps, typed: form.typed };
    await this.page({ request, reply }, { refused }, problems.length > 0 ? 422 : 409);
  }

  /** False where somebody changed a ladder or a holiday meanwhile. */
  private async isStored(
    ladder: LadderName,
    steps: readonly LadderStep[],
    by: EscalationSettingsEditor,
  ): Promise<boolean> {
    try {
      await this.change.apply(ladder, steps, by);
      return true;
    } catch (error) {
      if (error instanceof EscalationSettingsChanged) return false;
      throw error;
    }
  }

  private async page(
    { request, reply }: { request: StaffRequest; reply: FastifyReply },
    more: Pick<LadderPageProps, 'saved' | 'refused'>,
    status = 200,
  ): Promise<void> {
    // The version before what it is of: a change between both makes the forms outdated, never the steps.
    const version = await this.edits.version();
    const [ladders, context] = await Promise.all([this.read(), this.context.of(request, reply)]);
    await answerPage(reply, LadderPage({ context, version, ladders, ...more }), status);
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

/** The form's fields but those of its steps, whose names are the ladder's own. */
const versionOf = ({ version, over }: Record<string, unknown>): object =>
  over === undefined ? { version } : { version, over };

const isLadder = (name: string): name is LadderName =>
  (LADDER_NAMES as readonly string[]).includes(name);
