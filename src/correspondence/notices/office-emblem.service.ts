import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Files } from '../../core/files/files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { OfficeSettings } from '../../core/office/office-settings.service.js';
import { SettingChange } from '../../core/office/setting-change.service.js';

/** The emblem (Garuda) that letters print, as a picture that the office supplies. */
@Injectable()
export class OfficeEmblem {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
    private readonly settings: OfficeSettings,
    private readonly change: SettingChange,
  ) {}

  /** The picture as PNG; null where there is none, and letters leave its place. */
  async read(manager: EntityManager = this.dataSource.manager): Promise<Buffer | null> {
    const id = await this.settings.get('letter.garuda', manager);
    return id === null ? null : (await this.files.read(id, manager)).bytes;
  }

  /** Puts a picture in place of the one that was `seen`; throws SettingChanged. */
  async set(picture: CleanFile, seen: unknown, actorId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.files.keep(manager, picture);
      await this.change.within(manager, 'letter.garuda', seen, id, actorId);
    });
  }

  /** Takes the picture away that was `seen`; letters already signed keep theirs. Throws SettingChanged. */
  async remove(seen: unknown, actorId: string): Promise<void> {
    await this.change.apply('letter.garuda', seen, null, actorId);
  }
}
