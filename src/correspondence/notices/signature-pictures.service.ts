import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StoredFilesService } from '../../core/files/stored-files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { SignaturePicture } from './signature-picture.entity.js';

/** The officers' scanned signatures: each sets, sees and takes away only the own one. */
@Injectable()
export class SignaturePicturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: StoredFilesService,
  ) {}

  /** Sets the officer's own picture in place of an earlier one; letters already signed keep theirs. */
  async set(accountId: string, picture: CleanFile, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id: fileId } = await this.files.keep(manager, picture);
      await manager.upsert(SignaturePicture, { accountId, fileId, setAt: now }, ['accountId']);
    });
  }

  /** Removes the officer's own picture. */
  async remove(accountId: string): Promise<void> {
    await this.dataSource.manager.delete(SignaturePicture, { accountId });
  }

  /** Whether the officer has set a picture. */
  has(accountId: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(SignaturePicture, { accountId });
  }

  /** The officer's own picture, or null. */
  async of(accountId: string): Promise<CleanFile | null> {
    const row = await this.dataSource.manager.findOneBy(SignaturePicture, { accountId });
    return row ? this.files.read(row.fileId) : null;
  }
}
