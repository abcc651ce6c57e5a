import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { may } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { IdentityAccessService } from '../../../cases/complaints/identity-access.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { FieldError, FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { refusalOf } from '../desk/refusal.rule.js';
import { ComplaintPresenter } from './complaint.presenter.js';
import { IdentityAccessDto } from './identity-access.dto.js';
import { IdentityPage } from './identity.page.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';

/** Identity access: shows who complained, recording each try with its reason. */
@Controller('staff/complaints/:number/identity-looks')
export class IdentityAccessController {
  constructor(
    private readonly loader: ComplaintLoaderService,
    private readonly presenter: ComplaintPresenter,
    private readonly identityAccess: IdentityAccessService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Records the access and shows the identity once; no address shows it again. */
  @May('see_identity')
  @Post()
  async show(
    @Param('number') typed: string,
    @PostedForm(IdentityAccessDto) read: FormRead<IdentityAccessDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { officer } = request;
    const matter = await this.loader.load(officer, typed);
    const asked = { number: matter.number, request, reply };
    const refuse = (errors: readonly FieldError[], status: number): Promise<void> => {
      const problem = { form: 'identity' as const, errors, typed: read.typed };
      return this.presenter.show(asked, { problem }, status);
    };
    // A try that the policy refuses is refused and recorded before the reason is checked.
    const isAllowed = may(officer, 'see_identity', matter);
    if (!read.ok && isAllowed) return refuse(read.errors, 422);
    const reason = read.ok ? read.value.reason : (read.typed['reason'] ?? '');
    try {
      const [identity] = await this.identityAccess.show(
        officer,
        [{ matter, reason }],
        this.clock.now(),
      );
      const context = await this.context.of(request, reply);
      const { number, hideName } = matter;
      await answerPage(reply, IdentityPage({ context, number, hideName, identity: identity! }));
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused) throw error;
      return refuse([refused.error], refused.status);
    }
  }
}
