import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ReferenceCacheService } from '../../platform/database/reference-cache.service.js';
import { Account } from './account.entity.js';

/** Who the officers are; reads only. */
@Injectable()
export class AccountDirectoryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cache: ReferenceCacheService,
  ) {}

  /** All active officers, in the caller's transaction where one is given. */
  active(manager?: EntityManager): Promise<readonly Account[]> {
    const read = (from: EntityManager): Promise<Account[]> =>
      from.find(Account, { where: { active: true }, order: { username: 'ASC' } });
    return manager
      ? read(manager)
      : this.cache.rows('active accounts', () => read(this.dataSource.manager));
  }

  /** One officer, active or not, or null. */
  byId(id: string): Promise<Account | null> {
    return this.dataSource.manager.findOneBy(Account, { id });
  }

  /** Officers by id, active or not: for names beside old events. */
  byIds(ids: readonly string[]): Promise<Account[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.dataSource.manager.findBy(Account, { id: In([...ids]) });
  }
}
