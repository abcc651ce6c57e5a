import { Controller, Post, type Type } from '@nestjs/common';
import { May } from '../../../../core/accounts/may.decorator.js';
import { nameController } from '../../desk/controller-name.js';
import { UploadsService } from '../../../../core/files/uploads.service.js';
import { NoticeActService } from '../../../../correspondence/notices/acts/notice-act.service.js';
import type { NoticeActName } from '../../../../correspondence/notices/acts/notice-acts.js';
import { NoticeActHandler } from '../notice-act.handler.js';
import { OnNoticePath, type PostedOnNotice } from '../posted-on-notice.decorator.js';
import type { NoticeActForm } from './notice-act-form.js';
import { NOTICE_ACT_FORMS } from './notice-act-forms.js';

/** The route of one act; its verb, path and DTO are in its form. */
function controllerOf(name: NoticeActName, form: NoticeActForm): Type {
  @Controller('staff/complaints/:number/notices/:id')
  class ActController {
    constructor(
      private readonly handler: NoticeActHandler,
      private readonly acts: NoticeActService,
      private readonly uploads: UploadsService,
    ) {}

    @May(form.act.verb)
    @Post(form.path)
    async submit(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
      await this.handler.submit(posted, form, async (value, order, now) => {
        const input = await form.input(value, this.uploads);
        return form.done(await this.acts.make(form.act, order, input, now));
      });
    }
  }
  return nameController(ActController, name, 'Notice');
}

/** One controller for each act on a notice. */
export const NOTICE_ACT_CONTROLLERS: Type[] = (
  Object.keys(NOTICE_ACT_FORMS) as NoticeActName[]
).map((name) => controllerOf(name, NOTICE_ACT_FORMS[name]));
