import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { sealBytes, unsealBytes } from '../../platform/crypto/seal.js';
import { Settings } from '../../platform/settings/settings.js';
import { FileNotThere } from './file.errors.js';
import { StoredFile } from './stored-file.entity.js';
import type { CleanFile } from './clean-file.js';

/** A kept file's key and the SHA-256 of its bytes, in hex. */
export interface KeptFile {
  id: string;
  sha256: string;
}

/** Keeps files sealed in the database, so that a letter and its number are stored together or not at all. */
@Injectable()
export class Files {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Keeps a file in the caller's transaction. */
  async keep(manager: EntityManager, { kind, bytes }: CleanFile): Promise<KeptFile> {
    const id = uuidv7();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sealed = sealBytes(this.settings.IDENTITY_KEY, `file ${id}`, bytes);
    await manager.insert(StoredFile, { id, kind, size: bytes.length, sha256, sealed });
    return { id, sha256 };
  }

  /** Reads a file; throws FileNotThere. The caller has checked who asks. */
  async read(id: string, manager: EntityManager = this.dataSource.manager): Promise<CleanFile> {
    const [row] = await manager.query<Pick<StoredFile, 'kind' | 'sealed'>[]>(
      'SELECT kind, sealed FROM stored_file WHERE id = $1',
      [id],
    );
    if (!row) throw new FileNotThere();
    const bytes = unsealBytes(this.settings.IDENTITY_KEY, `file ${id}`, row.sealed);
    return { kind: row.kind, bytes };
  }
}
