import { Controller, Get, Post, Query } from '@nestjs/common';
import { May } from '../../../core/accounts/may.decorator.js';
import { typedTexts } from '../../../platform/http/form-reader.js';
import { draftTexts } from './notice-draft.rule.js';
import { NoticeDesk } from './notice-desk.service.js';
import { NoticeTemplates } from './notice-templates.service.js';
import { NoticeWriting } from './notice-writing.service.js';
import { NoticeForm, ProposalForm } from './notice.form.js';
import { OnNoticePath, type PostedOnNotice } from './posted-on-notice.decorator.js';

/** Writing notices; each button of the form has an address of its own, and none of them signs. */
@Controller('staff/complaints/:number/notices')
export class NoticesController {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly writing: NoticeWriting,
    private readonly templates: NoticeTemplates,
  ) {}

  /** The form with a prepared letter; `kind` and `outcome` may be chosen in the address. */
  @May('serve_notice')
  @Get('new')
  async form(
    @OnNoticePath() asked: PostedOnNotice,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const view = await this.desk.read(asked);
    const { kind, outcome } = typedTexts(query);
    const draft = view.underWay && draftTexts(view.underWay);
    const opened = draft
      ? { typed: draft }
      : await this.templates.open(view, typedTexts({ kind, outcome }));
    await this.desk.show(asked, view, opened);
  }

  /** Puts the template of the chosen kind and outcome in, or offers it where something is typed. */
  @May('serve_notice')
  @Post('template')
  template(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.desk.refill(posted, (view, typed) => this.templates.putIn(view, typed));
  }

  /** Puts the offered template in the place of what was typed. */
  @May('serve_notice')
  @Post('replacement')
  replace(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.desk.refill(posted, (view, typed) => this.templates.open(view, typed));
  }

  /** Shows the typed letter. */
  @May('serve_notice')
  @Post('preview')
  preview(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.desk.submit(posted, NoticeForm, async (view, form, actor) => ({
      preview: await this.writing.preview(view, form, actor.id),
    }));
  }

  /** Keeps a draft. */
  @May('serve_notice')
  @Post('draft')
  draft(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.desk.submit(posted, NoticeForm, ({ access }, form, actor) =>
      this.writing.keep(access.number, actor, form),
    );
  }

  /** Lays the letter before a signatory. */
  @May('serve_notice')
  @Post('proposal')
  propose(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.desk.submit(posted, ProposalForm, ({ access }, form, actor) =>
      this.writing.propose(access.number, actor, form),
    );
  }

  /** Leads a writer who may sign to the page of the signature; nothing is signed yet. */
  @May('serve_notice')
  @Post('own-proposal')
  toSign(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.desk.submit(posted, NoticeForm, ({ access }, form, actor) =>
      this.writing.toSign(access.number, actor, form),
    );
  }
}
