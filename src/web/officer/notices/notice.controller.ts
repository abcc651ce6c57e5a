import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../../core/accounts/may.decorator.js';
import { StoredFilesService } from '../../../core/files/stored-files.service.js';
import { FileNotFound } from '../../../core/files/file.errors.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { LetterPdfService } from '../../../correspondence/notices/letter-pdf.service.js';
import { NoticePresenter } from './notice.presenter.js';
import { OnNoticePath, type PostedOnNotice } from './posted-on-notice.decorator.js';

/** A notice to read, print and act on. */
@Controller('staff/complaints/:number/notices/:id')
export class NoticeController {
  constructor(
    private readonly presenter: NoticePresenter,
    private readonly files: StoredFilesService,
    private readonly pdf: LetterPdfService,
  ) {}

  /** The letter with its place in the register and what can be done with it. */
  @May('see_complaint')
  @Get()
  async show(@OnNoticePath() asked: PostedOnNotice, @Query('done') done: unknown): Promise<void> {
    await this.presenter.show(asked, { done: typeof done === 'string' ? done : undefined });
  }

  /** The letter as PDF: the file that was issued, or the draft marked as one. */
  @May('see_complaint')
  @Get('letter')
  async letter(@OnNoticePath() asked: PostedOnNotice): Promise<void> {
    const { notice, letter } = await this.presenter.view(asked);
    const file = notice.fileId
      ? await this.files.read(notice.fileId)
      : { kind: 'application/pdf' as const, bytes: await this.pdf.preview(letter) };
    await answerFile(asked.reply, file, `${asked.number}-${notice.runningNumber ?? 'draft'}`);
  }

  /** The post office's receipt or the citizen's signature; throws FileNotFound. */
  @May('deliver_notice')
  @Get('proof')
  async proof(@OnNoticePath() asked: PostedOnNotice): Promise<void> {
    const { notice } = await this.presenter.view(asked, 'deliver_notice');
    if (!notice.proofFileId) throw new FileNotFound();
    const file = await this.files.read(notice.proofFileId);
    await answerFile(asked.reply, file, `${asked.number}-proof`);
  }
}
