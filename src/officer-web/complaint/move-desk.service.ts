import { Injectable } from '@nestjs/common';
import { NotAllowed } from '../../accounts/policy.errors.js';
import { may } from '../../accounts/policy.js';
import { Concealment } from '../../complaints/concealment.service.js';
import { ComplaintMoves, type MoveCommand } from '../../complaints/complaint-moves.service.js';
import { MOVES, type MoveName } from '../../complaints/status-moves.rule.js';
import { MailWake } from '../../notifications/mail-wake.queue.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { readForm, type FieldError } from '../../platform/web/form-reader.js';
import { ComplaintScreen, type Asked } from './complaint-screen.service.js';
import type { DeskMove } from '../moves/desk-move.rule.js';
import { versionSeen, type VersionForm } from '../../staff-frame/version.form.js';

/** A posted form on a complaint. */
export interface Posted extends Asked {
  body: unknown;
}

/** Takes a form on a complaint, makes its move, and shows the screen again where it cannot be made. */
@Injectable()
export class MoveDesk {
  constructor(
    private readonly screen: ComplaintScreen,
    private readonly moves: ComplaintMoves,
    private readonly concealment: Concealment,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when made, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit<T extends VersionForm, M extends MoveName>(
    posted: Posted,
    row: DeskMove<T, M>,
  ): Promise<void> {
    const view = await this.screen.view(posted);
    const { verb } = MOVES[row.move];
    const actor = posted.request.officer;
    if (!may(actor, verb, view.access)) throw new NotAllowed(verb);
    const read = await readForm(row.read, posted.body);
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> => {
      const problem = { form: row.form, errors, typed: read.typed };
      return this.screen.show(posted, { problem }, status);
    };
    if (!read.ok) return refuse(read.errors, 422);
    const named = await this.concealment.namedIn(actor, view.access, read.typed);
    if (named) return refuse([{ field: named, message: 'names_complainant' }], 422);
    const command = row.command(read.value, view);
    if ('message' in command) return refuse([command], 422);
    const { extra, ...what } = command;
    const version = versionSeen(read.value);
    const { number } = view.access;
    const now = this.clock.now();
    try {
      const order = { number, move: row.move, actor, now, version };
      await this.moves.make({ ...order, ...what } as MoveCommand<M>, extra);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return refuse([{ field: '', message: error.code }], 409);
    }
    this.mail.wake();
    await this.screen.leave(posted, row.form);
  }
}
