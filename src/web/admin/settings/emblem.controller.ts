import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { FileNotFound, UploadRefused } from '../../../core/files/file.errors.js';
import { UploadsService } from '../../../core/files/uploads.service.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import { SettingChanged } from '../../../core/office/setting-change.service.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { OfficeEmblemService } from '../../../correspondence/notices/office-emblem.service.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { EmblemDto } from './emblem.dto.js';
import { EmblemPage, type EmblemPageProps } from './emblem.page.js';
import { seenOf } from './setting.dto.js';

/** The emblem that letters print. */
@Controller('staff/emblem')
export class EmblemController {
  constructor(
    private readonly emblem: OfficeEmblemService,
    private readonly uploads: UploadsService,
    private readonly settings: OfficeSettingsService,
    private readonly context: StaffContextService,
  ) {}

  /** The picture in use, and the form for another. */
  @May('edit_settings')
  @Get()
  async show(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(request, reply, { saved: done === 'saved' });
  }

  /** The picture itself; throws FileNotFound. */
  @May('edit_settings')
  @Get('picture')
  async picture(@Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.emblem.read();
    if (!bytes) throw new FileNotFound();
    await reply.header('cache-control', 'no-store').type('image/png').send(bytes);
  }

  /** Sets the picture or takes it away. */
  @May('edit_settings')
  @Post()
  async store(
    @PostedForm(EmblemDto) read: FormRead<EmblemDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { seen } = read.typed;
    if (!read.ok) return this.page(request, reply, { error: read.errors[0]!, seen }, 422);
    try {
      await this.carryOut(read.value, request.officer.id);
    } catch (error) {
      if (error instanceof UploadRefused) {
        return this.page(request, reply, { error: fieldErrorOf(error), seen }, 422);
      }
      if (!(error instanceof SettingChanged)) throw error;
      return this.page(request, reply, { error: fieldErrorOf(error) }, 409);
    }
    await reply.redirect('/staff/emblem?done=saved', 303);
  }

  private async carryOut({ act, seen, picture }: EmblemDto, actorId: string): Promise<void> {
    if (act === 'remove') return this.emblem.remove(seenOf(seen), actorId);
    const clean = await this.uploads.clean(picture, ['image/png'], 'picture');
    await this.emblem.set(clean, seenOf(seen), actorId);
  }

  private async page(
    request: StaffRequest,
    reply: FastifyReply,
    more: Omit<EmblemPageProps, 'context' | 'file'>,
    status = 200,
  ): Promise<void> {
    const [file, context] = await Promise.all([
      this.settings.get('letter.garuda'),
      this.context.of(request, reply),
    ]);
    await answerPage(reply, EmblemPage({ context, file, ...more }), status);
  }
}
