import { Controller, Get, Post, Query } from '@nestjs/common';
import { May } from '../../../core/accounts/may.decorator.js';
import { typedTexts } from '../../../platform/http/form-reader.js';
import { resumedBody } from '../../../platform/http/form-resumption.js';
import { draftTexts } from './notice-draft.rule.js';
import { NoticeFormHandler } from './notice-form.handler.js';
import { NoticeTemplatesService } from './notice-templates.service.js';
import { NoticeWritingService } from './notice-writing.service.js';
import { NoticeDto, NoticeProposalDto } from './notice.dto.js';
import { OnNoticePath, type PostedOnNotice } from './posted-on-notice.decorator.js';

/** Writing notices; each button of the form has an address of its own, and none of them signs. */
@Controller('staff/complaints/:number/notices')
export class NoticesController {
  constructor(
    private readonly handler: NoticeFormHandler,
    private readonly writing: NoticeWritingService,
    private readonly templates: NoticeTemplatesService,
  ) {}

  /**
   * The form with a prepared letter; `kind` and `outcome` may be chosen in the address. Where it could not be taken,
   * what was `shown` beside it is made again.
   */
  @May('issue_notice')
  @Get('new')
  async form(
    @OnNoticePath() asked: PostedOnNotice,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const { kind, outcome, shown } = typedTexts(query);
    const body = shown ? resumedBody(`/staff/complaints/${asked.number}/notices/preview`) : null;
    if (body) return this[shown === 'letter' ? 'preview' : 'template']({ ...asked, body });
    const view = await this.handler.read(asked);
    const draft = view.underWay && draftTexts(view.underWay);
    const opened = draft
      ? { typed: draft }
      : await this.templates.open(view, typedTexts({ kind, outcome }));
    await this.handler.show(asked, view, opened);
  }

  /** Fills in the template of the chosen kind and outcome, or offers it where something is typed. */
  @May('issue_notice')
  @Post('template')
  template(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.handler.refill(posted, (view, typed) => this.templates.putIn(view, typed));
  }

  /** Replaces what was typed by the offered template. */
  @May('issue_notice')
  @Post('replacement')
  replace(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.handler.refill(posted, (view, typed) => this.templates.open(view, typed));
  }

  /** Shows the typed letter. */
  @May('issue_notice')
  @Post('preview')
  preview(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.handler.submit(posted, NoticeDto, async (view, form, actor) => ({
      preview: await this.writing.preview(view, form, actor.id),
    }));
  }

  /** Stores a draft. */
  @May('issue_notice')
  @Post('draft')
  draft(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.handler.submit(posted, NoticeDto, ({ access }, form, actor) =>
      this.writing.keep(access.number, actor, form),
    );
  }

  /** Submits the letter to a signatory. */
  @May('issue_notice')
  @Post('proposal')
  propose(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.handler.submit(posted, NoticeProposalDto, (view, form, actor) =>
      this.writing.propose(view, actor, form),
    );
  }

  /** Redirects a writer who may sign to the page of the signature; nothing is signed yet. */
  @May('issue_notice')
  @Post('own-proposal')
  toSign(@OnNoticePath() posted: PostedOnNotice): Promise<void> {
    return this.handler.submit(posted, NoticeDto, (view, form, actor) =>
      this.writing.toSign(view, actor, form),
    );
  }
}
