import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { StoredFilesService } from '../../core/files/stored-files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { SettingChangeService } from '../../core/office/setting-change.service.js';

/** The emblem (Garuda) that letters print, as a picture that the office supplies. */
@Injectable()
export class OfficeEmblemService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: StoredFilesService,
    private readonly settings: OfficeSettingsService,
    private readonly change: SettingChangeService,
  ) {}

  /** The picture as PNG; null where there is none, and letters leave its space empty. */
  async read(manager: EntityManager = this.dataSource.manager): Promise<Buffer | null> {
    const id = await this.settings.get('letter.garuda', manager);
    return id === null ? null : (await this.files.read(id, manager)).bytes;
  }

  /** Replaces the picture that was `seen`; throws SettingChanged. */
  async set(picture: CleanFile, seen: unknown, actorId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.files.keep(manager, picture);
      await this.change.within(manager, 'letter.garuda', seen, id, actorId);
    });
  }

  /** Removes the picture that was `seen`; letters already signed keep theirs. Throws SettingChanged. */
  async remove(seen: unknown, actorId: string): Promise<void> {
    await this.change.apply('letter.garuda', seen, null, actorId);
  }
}
