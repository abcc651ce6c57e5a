import { Controller, Get, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import { FileNotThere } from '../../../core/files/file.errors.js';
import { EvidenceFiles } from '../../../plan/follow-up/evidence-file.query.js';
import { answerFile } from '../../../platform/http/file-answer.js';

/** What shows that works were done. */
@Controller('staff/plan/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceFiles) {}

  /** A file to save; throws FileNotThere. */
  @May('see_plan')
  @Get(':id')
  async file(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isUUID(id)) throw new FileNotThere();
    await answerFile(reply, await this.evidence.read(id), `evidence-${id}`);
  }
}
