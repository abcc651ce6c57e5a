import { Controller, Get } from '@nestjs/common';
import { May } from '../../../core/accounts/may.decorator.js';
import { OnNoticePath, type PostedOnNotice } from './posted-on-notice.decorator.js';
import { SignaturePresenter } from './signature.presenter.js';

/** The page of the signature: what it will do is shown first, and each way of signing has an address of its own. */
@Controller('staff/complaints/:number/notices/:id')
export class NoticeSigningController {
  constructor(private readonly presenter: SignaturePresenter) {}

  /** The number to come, the receiver and the channel, before anything is done. */
  @May('sign_notice')
  @Get('signature')
  async ask(@OnNoticePath() asked: PostedOnNotice): Promise<void> {
    await this.presenter.show(asked);
  }
}
