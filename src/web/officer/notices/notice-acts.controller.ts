import { Controller, Post } from '@nestjs/common';
import { May } from '../../../core/accounts/may.decorator.js';
import { Uploads } from '../../../core/files/uploads.service.js';
import { Notices } from '../../../correspondence/notices/notices.service.js';
import { NoticeServing } from '../../../correspondence/notices/notice-serving.service.js';
import { VersionForm } from '../../shared/staff/version.form.js';
import { ReasonForm, ServiceForm, SignedCopyForm } from './notice-act.forms.js';
import { NoticeActs } from './notice-acts.service.js';
import { OnNoticePath, type PostedOnNotice } from './posted-on-notice.decorator.js';
import { serviceRecord } from './service-record.js';

const COPIES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** What is done with a notice that is written, but for its signature: copy, service, return, void. */
@Controller('staff/complaints/:number/notices/:id')
export class NoticeActsController {
  constructor(
    private readonly acts: NoticeActs,
    private readonly notices: Notices,
    private readonly serving: NoticeServing,
    private readonly uploads: Uploads,
  ) {}

  /** Gives the letter that waits for this officer back. */
  @May('sign_notice')
  @Post('sending-back')
  sendBack(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'sending-back',
      verb: 'sign_notice',
      form: ReasonForm,
      run: async (on, { why }, now) => {
        await this.notices.sendBack({ ...on, why }, now);
        return 'notice_sent_back';
      },
    });
  }

  /** Puts a draft away. */
  @May('serve_notice')
  @Post('discard')
  discard(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'discard',
      verb: 'serve_notice',
      form: VersionForm,
      run: async (on, _form, now) => {
        await this.notices.discard(on, now);
        return 'notice_discarded';
      },
    });
  }

  /** Files the copy that was signed on paper. */
  @May('serve_notice')
  @Post('signed-copy')
  fileCopy(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'signed-copy',
      verb: 'serve_notice',
      form: SignedCopyForm,
      run: async (on, form, now) => {
        const copy = await this.uploads.clean(form.copy, COPIES, 'copy');
        const { channel } = await this.serving.fileSignedCopy({ ...on, copy }, now);
        return `notice_to_${channel}`;
      },
    });
  }

  /** Records that the post took the letter, or that the citizen signed for it. */
  @May('deliver_notice')
  @Post('service')
  recordServed(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'service',
      verb: 'deliver_notice',
      form: ServiceForm,
      run: async (on, form, now) => {
        const record = await serviceRecord(form, this.uploads);
        await this.serving.recordServed({ ...on, record }, now);
        return 'notice_served';
      },
    });
  }

  /** Publishes on the tracking page a notice whose e-mail was refused for good. */
  @May('serve_notice')
  @Post('publication')
  publish(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'publication',
      verb: 'serve_notice',
      form: VersionForm,
      run: async (on, _form, now) => {
        await this.serving.publish(on, now);
        return 'publication';
      },
    });
  }

  /** Records that a served letter came back. */
  @May('deliver_notice')
  @Post('return')
  recordReturn(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'return',
      verb: 'deliver_notice',
      form: ReasonForm,
      run: async (on, { why }, now) => {
        await this.serving.recordReturn({ ...on, why }, now);
        return 'return';
      },
    });
  }

  /** Voids a letter that was not served. */
  @May('serve_notice')
  @Post('void')
  void(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.acts.submit(posted, {
      name: 'void',
      verb: 'serve_notice',
      form: ReasonForm,
      run: async (on, { why }, now) => {
        await this.serving.void({ ...on, why }, now);
        return 'notice_voided';
      },
    });
  }
}
