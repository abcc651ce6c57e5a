import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { encryptBytes, decryptBytes } from '../../platform/crypto/encryption.js';
import { Settings } from '../../platform/settings/settings.js';
import { FileNotFound } from './file.errors.js';
import { StoredFile } from './stored-file.entity.js';
import type { CleanFile } from './clean-file.js';

/** A stored file's key and the SHA-256 of its bytes, in hex. */
export interface StoredFileInfo {
  id: string;
  sha256: string;
}

/** Stores files encrypted in the database, so that a letter and its number are stored together or not at all. */
@Injectable()
export class StoredFilesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Stores a file in the caller's transaction. */
  async keep(manager: EntityManager, { kind, bytes }: CleanFile): Promise<StoredFileInfo> {
    const id = uuidv7();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const ciphertext = encryptBytes(this.settings.IDENTITY_KEY, `file ${id}`, bytes);
    await manager.insert(StoredFile, { id, kind, size: bytes.length, sha256, ciphertext });
    return { id, sha256 };
  }

  /** Reads a file; throws FileNotFound. The caller has checked who asks. */
  async read(id: string, manager: EntityManager = this.dataSource.manager): Promise<CleanFile> {
    const [row] = await manager.query<Pick<StoredFile, 'kind' | 'ciphertext'>[]>(
      'SELECT kind, ciphertext FROM stored_file WHERE id = $1',
      [id],
    );
    if (!row) throw new FileNotFound();
    const bytes = decryptBytes(this.settings.IDENTITY_KEY, `file ${id}`, row.ciphertext);
    return { kind: row.kind, bytes };
  }
}
