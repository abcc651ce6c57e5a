import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Files, type KeptFile } from '../../core/files/files.service.js';
import { LetterPress } from '../pdf/letter-press.service.js';
import { letterWords } from './letter.messages.js';
import type { IssuedLetter } from './notice.entity.js';
import { OfficeEmblem } from './office-emblem.service.js';
import { SignaturePicture } from './signature-picture.entity.js';

/** Prints letters with the office's emblem and the signatory's own picture. */
@Injectable()
export class LetterPaper {
  constructor(
    private readonly press: LetterPress,
    private readonly files: Files,
    private readonly emblem: OfficeEmblem,
  ) {}

  /** Prints a letter and keeps the file; signed by the officer's picture, or with space for a pen. */
  async keep(
    manager: EntityManager,
    letter: IssuedLetter,
    signerId: string | null,
  ): Promise<KeptFile> {
    const bytes = await this.print(manager, letter, signerId);
    return this.files.keep(manager, { kind: 'application/pdf', bytes });
  }

  /** Prints a letter that is kept nowhere: a draft to look at. */
  async preview(letter: IssuedLetter): Promise<Buffer> {
    const garuda = await this.emblem.read();
    return this.press.letter({ ...letter, garuda, signature: null });
  }

  private async print(
    manager: EntityManager,
    letter: IssuedLetter,
    signerId: string | null,
  ): Promise<Buffer> {
    const signature = signerId === null ? null : await this.signature(manager, signerId);
    const garuda = await this.emblem.read(manager);
    return this.press.letter({ ...letter, garuda, signature });
  }

  private async signature(manager: EntityManager, accountId: string): Promise<Buffer | string> {
    const picture = await manager.findOneBy(SignaturePicture, { accountId });
    return picture
      ? (await this.files.read(picture.fileId, manager)).bytes
      : letterWords.signedElectronically;
  }
}
