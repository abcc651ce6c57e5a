import { Injectable } from '@nestjs/common';
import { NotAllowed } from '../../accounts/policy.errors.js';
import { may } from '../../accounts/policy.js';
import { ComplaintMoves } from '../../complaints/complaint-moves.service.js';
import { Concealment } from '../../complaints/concealment.service.js';
import { MailWake } from '../../notifications/mail-wake.queue.js';
import { Clock } from '../../platform/clock/clock.js';
import { versionSeen } from '../../staff-frame/version.form.js';
import { carryOut } from '../desk/posted-form.js';
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
  async submit(posted: Posted, { move, code, read }: MoveForm): Promise<void> {
    const { access } = await this.screen.view(posted);
    const actor = posted.request.officer;
    if (!may(actor, move.verb, access)) throw new NotAllowed(move.verb);
    await carryOut({
      read,
      body: posted.body,
      namedIn: (typed) => this.concealment.namedIn(actor, access, typed),
      act: async (value) => {
        const order = { number: access.number, actor, version: versionSeen(value) };
        await this.moves.make(move, order, value, this.clock.now());
        this.mail.wake();
        await this.screen.leave(posted, code);
      },
      refuse: (errors, typed, status) =>
        this.screen.show(posted, { problem: { form: code, errors, typed } }, status),
    });
  }
}
