import { Controller, Get, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { FileNotFound } from '../../../core/files/file.errors.js';
import { EvidenceFilesQuery } from '../../../plan/follow-up/evidence-files.query.js';
import { answerFile } from '../../../platform/http/file-answer.js';

/** What shows that works were done. */
@Controller('staff/plan/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceFilesQuery) {}

  /** A file to save; throws FileNotFound. */
  @May('see_plan')
  @Get(':id')
  async file(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isUUID(id)) throw new FileNotFound();
    await answerFile(reply, await this.evidence.read(id), `evidence-${id}`);
  }
}
