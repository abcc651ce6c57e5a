import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StoredFilesService, type StoredFileInfo } from '../../core/files/stored-files.service.js';
import { PdfRendererService } from '../pdf/pdf-renderer.service.js';
import { letterWords } from './letter.messages.js';
import type { IssuedLetter } from './notice.entity.js';
import { OfficeEmblemService } from './office-emblem.service.js';
import { SignaturePicture } from './signature-picture.entity.js';

/** Renders letters as PDF with the office's emblem and the signatory's own picture. */
@Injectable()
export class LetterPdfService {
  constructor(
    private readonly renderer: PdfRendererService,
    private readonly files: StoredFilesService,
    private readonly emblem: OfficeEmblemService,
  ) {}

  /** Renders a letter and stores the file; signed by the officer's picture, or with space for a pen. */
  async keep(
    manager: EntityManager,
    letter: IssuedLetter,
    signerId: string | null,
  ): Promise<StoredFileInfo> {
    const bytes = await this.print(manager, letter, signerId);
    return this.files.keep(manager, { kind: 'application/pdf', bytes });
  }

  /** Renders a draft to look at, without storing it. */
  async preview(letter: IssuedLetter): Promise<Buffer> {
    const garuda = await this.emblem.read();
    return this.renderer.letter({ ...letter, garuda, signature: null });
  }

  private async print(
    manager: EntityManager,
    letter: IssuedLetter,
    signerId: string | null,
  ): Promise<Buffer> {
    const signature = signerId === null ? null : await this.signature(manager, signerId);
    const garuda = await this.emblem.read(manager);
    return this.renderer.letter({ ...letter, garuda, signature });
  }

  private async signature(manager: EntityManager, accountId: string): Promise<Buffer | string> {
    const picture = await manager.findOneBy(SignaturePicture, { accountId });
    return picture
      ? (await this.files.read(picture.fileId, manager)).bytes
      : letterWords.signedElectronically;
  }
}
