import { Injectable } from '@nestjs/common';
import { NotAllowed } from '../../accounts/policy.errors.js';
import { may } from '../../accounts/policy.js';
import { ComplaintMoves } from '../../complaints/complaint-moves.service.js';
import { Concealment } from '../../complaints/concealment.service.js';
import { MailWake } from '../../notifications/mail-wake.queue.js';
import { Clock } from '../../platform/clock/clock.js';
import { readForm, type FieldError } from '../../platform/web/form-reader.js';
import { versionSeen } from '../../staff-frame/version.form.js';
import { refusalOf } from '../desk/refusal.rule.js';
import type { MoveForm } from '../moves/move-form.js';
import { ComplaintScreen, type Asked } from './complaint-screen.service.js';

/** A posted form on a complaint. */
export interface Posted extends Asked {
  body: unknown;
}

/** Takes the form of a move, makes it, and shows the screen again where it cannot be made. */
@Injectable()
export class MoveFormHandler {
  constructor(
    private readonly screen: ComplaintScreen,
    private readonly moves: ComplaintMoves,
    private readonly concealment: Concealment,
    private readonly mail: MailWake,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when made, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit(posted: Posted, { move, code, read: reads }: MoveForm): Promise<void> {
    const { access } = await this.screen.view(posted);
    const actor = posted.request.officer;
    if (!may(actor, move.verb, access)) throw new NotAllowed(move.verb);
    const read = await readForm(reads, posted.body);
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> =>
      this.screen.show(posted, { problem: { form: code, errors, typed: read.typed } }, status);
    if (!read.ok) return refuse(read.errors, 422);
    const named = await this.concealment.namedIn(actor, access, read.typed);
    if (named) return refuse([{ field: named, message: 'names_complainant' }], 422);
    const order = { number: access.number, actor, version: versionSeen(read.value) };
    try {
      await this.moves.make(move, order, read.value, this.clock.now());
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      return refuse([refused.error], refused.status);
    }
    this.mail.wake();
    await this.screen.leave(posted, code);
  }
}
