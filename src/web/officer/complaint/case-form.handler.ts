import { Injectable } from '@nestjs/common';
import type { Verb } from '../../../core/accounts/policy.js';
import type { CaseOrder } from '../../../cases/commands/case-command.service.js';
import { ConcealmentService } from '../../../cases/complaints/concealment.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { versionSeen, type VersionDto } from '../../shared/staff/version.dto.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { carryOut } from '../desk/posted-form.js';
import type { ComplaintFormName } from '../moves/complaint-form.rule.js';
import { ComplaintPresenter, type ComplaintRequest } from './complaint.presenter.js';

interface PostedComplaintForm<T extends VersionDto> extends ComplaintRequest {
  read: FormRead<T>;
}

/**
 * What one form on a complaint's page does; `code` names the form there, and what was done in the
 * address.
 */
interface CaseForm<T extends VersionDto> {
  readonly verb: Verb;
  readonly code: ComplaintFormName;
  /** Fields that are to hold what identifies the complainant. */
  readonly personal?: readonly string[] | undefined;
  act(value: T, order: CaseOrder & { version: number }, now: Date): Promise<void>;
}

/** Takes a form on a complaint's page, carries it out, and shows the page again when it is refused. */
@Injectable()
export class CaseFormHandler {
  constructor(
    private readonly loader: ComplaintLoaderService,
    private readonly presenter: ComplaintPresenter,
    private readonly concealment: ConcealmentService,
    private readonly clock: Clock,
  ) {}

  /** Answers 303 when done, 422 with the fields that are wrong, 409 with what changed meanwhile. */
  async submit<T extends VersionDto>(
    posted: PostedComplaintForm<T>,
    form: CaseForm<T>,
  ): Promise<void> {
    const { code, personal = [] } = form;
    const actor = posted.request.officer;
    const access = await this.loader.load(actor, posted.number, form.verb);
    await carryOut({
      read: posted.read,
      namedIn: (typed) => {
        const read = Object.entries(typed).filter(([field]) => !personal.includes(field));
        return this.concealment.namedIn(actor, access, Object.fromEntries(read));
      },
      act: async (value) => {
        const { formKey } = value;
        const order = { number: access.number, actor, version: versionSeen(value), formKey };
        await form.act(value, order, this.clock.now());
        await this.presenter.leave(posted, code);
      },
      refuse: (errors, typed, status) =>
        this.presenter.show(posted, { problem: { form: code, errors, typed } }, status),
    });
  }
}
