import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ImportUndoService } from '../../../assurance/import-undo/import-undo.service.js';
import { ImportRunsService } from '../../../cases/imports/import-runs.service.js';
import { IMPORTED_KEY } from '../../../cases/imports/imports.query.js';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Clock } from '../../../platform/clock/clock.js';
import { windowFrom } from '../../../platform/database/keyset.js';
import { typedTexts, type FormRead } from '../../../platform/http/form-reader.js';
import { PostedForm } from '../../../platform/http/posted-form.decorator.js';
import { carryOut } from '../desk/posted-form.js';
import { ImportPagesService, keyOf } from './import-pages.service.js';
import { ImportFileDto, ImportUndoDto } from './imports.dto.js';

/** Complaints from files: checked, confirmed, filed by the worker, and taken back while nobody worked on them. */
@Controller('staff/imports')
export class ImportsController {
  constructor(
    private readonly runs: ImportRunsService,
    private readonly undo: ImportUndoService,
    private readonly pages: ImportPagesService,
    private readonly clock: Clock,
  ) {}

  /** The form of a file, and what came before. */
  @May('enter_complaint')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.list({ request, reply }, { dropped: done === 'dropped' });
  }

  /** Stores a file to be checked; no complaint comes of it before it is confirmed. */
  @May('enter_complaint')
  @Post()
  async upload(
    @PostedForm(ImportFileDto) read: FormRead<ImportFileDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = read.ok ? read.value.file : undefined;
    if (!file || file.length === 0) {
      return this.pages.list({ request, reply }, { error: 'upload_missing' });
    }
    const id = await this.runs.upload(file, request.officer.id);
    await reply.redirect(`/staff/imports/${id}`, 303);
  }

  /** How far a file is: what is wrong with it, what would come, what came of it. */
  @May('enter_complaint')
  @Get(':id')
  async show(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const window = windowFrom(IMPORTED_KEY, typedTexts(query));
    await this.pages.one({ request, reply }, id, { window });
  }

  /** Has it filed; pressed twice, it is filed once. */
  @May('enter_complaint')
  @Post(':id/confirmation')
  async confirm(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.runs.confirm(keyOf(id));
    await reply.redirect(`/staff/imports/${id}`, 303);
  }

  /** Throws away a file that is not confirmed. */
  @May('enter_complaint')
  @Post(':id/removal')
  async drop(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const dropped = await this.runs.drop(keyOf(id));
    await reply.redirect(`/staff/imports${dropped ? '?done=dropped' : `/${id}`}`, 303);
  }

  /** Takes it back as a whole, or says why not. */
  @May('enter_complaint')
  @Post(':id/undo')
  async takeBack(
    @Param('id') id: string,
    @PostedForm(ImportUndoDto) read: FormRead<ImportUndoDto>,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await carryOut({
      read,
      act: async ({ reason }) => {
        const by = { actorId: request.officer.id, reason, now: this.clock.now() };
        await this.undo.takeBack({ importId: keyOf(id), ...by });
        await reply.redirect(`/staff/imports/${id}`, 303);
      },
      refuse: (errors, typed, status) =>
        this.pages.one({ request, reply }, id, { errors, typed }, status),
    });
  }
}
