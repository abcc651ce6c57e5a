import { Controller, Get, Post } from '@nestjs/common';
import { May } from '../../../core/accounts/may.decorator.js';
import type { SignedHow } from '../../../correspondence/notices/letter-signing.service.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import { Notices } from '../../../correspondence/notices/notices.service.js';
import { VersionForm } from '../../shared/staff/version.form.js';
import { NoticeActs } from './notice-acts.service.js';
import { OnNoticePath, type PostedOnNotice } from './posted-on-notice.decorator.js';
import { SignatureScreen } from './signature-screen.service.js';

/** The signature: what it will do is shown first, and each way of signing has an address of its own. */
@Controller('staff/complaints/:number/notices/:id')
export class NoticeSigningController {
  constructor(
    private readonly acts: NoticeActs,
    private readonly screen: SignatureScreen,
    private readonly notices: Notices,
  ) {}

  /** The number to come, the receiver and the channel, before anything is done. */
  @May('sign_notice')
  @Get('signature')
  async ask(@OnNoticePath() asked: PostedOnNotice): Promise<void> {
    await this.screen.show(asked);
  }

  /** Signs the letter that waits for this officer, in Sipha; its service begins. */
  @May('sign_notice')
  @Post('signature')
  sign(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.submit(posted, 'signature', 'electronic');
  }

  /** Takes the number of the letter that waits for this officer, for a signature on paper. */
  @May('sign_notice')
  @Post('paper-number')
  numberForPaper(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.submit(posted, 'paper-number', 'paper');
  }

  private submit(posted: PostedOnNotice, name: string, how: SignedHow): Promise<void> {
    return this.acts.submit(posted, {
      ...{ name, verb: 'sign_notice', form: VersionForm, screen: this.screen },
      run: async (on, _form, now) =>
        signedCode(await this.notices.signProposed({ ...on, how }, now)),
    });
  }
}

/** The code of what a signature led to. */
const signedCode = ({ signedHow, channel }: Notice): string =>
  signedHow === 'paper' ? 'notice_numbered' : `notice_to_${channel}`;
