import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { FileNotFound, UploadRefused } from '../../../core/files/file.errors.js';
import { UploadsService } from '../../../core/files/uploads.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { fieldErrorOf } from '../../../platform/http/field-error.rule.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { SignaturePicturesService } from '../../../correspondence/notices/signature-pictures.service.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { SignaturePictureDto } from './signature-picture.dto.js';
import { SignaturePage, type SignaturePageProps } from './signature.page.js';

/** The scanned signature of the officer who is signed in, and of nobody else. */
@Controller('staff/signature')
export class SignatureController {
  constructor(
    private readonly pictures: SignaturePicturesService,
    private readonly uploads: UploadsService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The own picture, and the form for another. */
  @May('sign_notice')
  @Get()
  async show(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(request, reply, { saved: done === 'saved' });
  }

  /** The own picture itself; throws FileNotFound. */
  @May('sign_notice')
  @Get('picture')
  async picture(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.pictures.of(request.officer.id);
    if (!file) throw new FileNotFound();
    await reply.header('cache-control', 'no-store').type('image/png').send(file.bytes);
  }

  /** Sets the own picture or takes it away. */
  @May('sign_notice')
  @Post()
  async store(
    @PostedForm(SignaturePictureDto) read: FormRead<SignaturePictureDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!read.ok) return this.page(request, reply, { error: read.errors[0]! }, 422);
    try {
      await this.carryOut(read.value, request.officer.id);
    } catch (error) {
      if (!(error instanceof UploadRefused)) throw error;
      return this.page(request, reply, { error: fieldErrorOf(error) }, 422);
    }
    await reply.redirect('/staff/signature?done=saved', 303);
  }

  private async carryOut({ act, picture }: SignaturePictureDto, id: string): Promise<void> {
    if (act === 'remove') return this.pictures.remove(id);
    const clean = await this.uploads.clean(picture, ['image/png'], 'picture');
    await this.pictures.set(id, clean, this.clock.now());
  }

  private async page(
    request: StaffRequest,
    reply: FastifyReply,
    more: Omit<SignaturePageProps, 'context' | 'hasPicture'>,
    status = 200,
  ): Promise<void> {
    const [hasPicture, context] = await Promise.all([
      this.pictures.has(request.officer.id),
      this.context.of(request, reply),
    ]);
    await answerPage(reply, SignaturePage({ context, hasPicture, ...more }), status);
  }
}
