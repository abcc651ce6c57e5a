import { Module } from '@nestjs/common';
import { PdfRendererService } from './pdf-renderer.service.js';

/** The PDF renderer: official letters, receipts and addresses. */
@Module({ providers: [PdfRendererService], exports: [PdfRendererService] })
export class LettersModule {}
