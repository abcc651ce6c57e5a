import { Controller, Param, Post, Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { nameController } from '../desk/controller-name.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { ComplaintMovesService } from '../../../cases/commands/complaint-moves.service.js';
import type { MoveName } from '../../../cases/commands/moves/moves.js';
import { MailWake } from '../../../escalation/mails/mail-wake.queue.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import type { MoveForm } from '../moves/move-form.js';
import { MOVE_FORMS } from '../moves/move-forms.js';
import { CaseFormHandler } from './case-form.handler.js';

/** The route of one move; its verb, path and DTO are in its form. */
function controllerOf(name: MoveName, { move, path, code, read, personal }: MoveForm): Type {
  @Controller('staff/complaints/:number')
  class MoveController {
    constructor(
      private readonly handler: CaseFormHandler,
      private readonly moves: ComplaintMovesService,
      private readonly mail: MailWake,
    ) {}

    @May(move.verb)
    @Post(path)
    async submit(
      @Param('number') number: string,
      @PostedForm(read) form: FormRead<InstanceType<MoveForm['read']>>,
      @Req() request: StaffRequest,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      await this.handler.submit(
        { number, read: form, request, reply },
        {
          verb: move.verb,
          code,
          personal,
          act: async (value, order, now) => {
            await this.moves.make(move, order, value, now);
            this.mail.wake();
          },
        },
      );
    }
  }
  return nameController(MoveController, name);
}

/** One controller for each move. */
export const MOVE_CONTROLLERS: Type[] = (Object.keys(MOVE_FORMS) as MoveName[]).map((name) =>
  controllerOf(name, MOVE_FORMS[name]),
);
