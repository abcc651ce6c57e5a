import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';

/** The office's officers: who is active, and the names of those whose accounts are closed. */
export class People {
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    readonly active: readonly Account[],
    left: readonly Account[] = [],
  ) {
    this.names = new Map([...active, ...left].map(({ id, displayName }) => [id, displayName]));
  }

  /** Whether an officer's account is open. */
  isActive(id: string): boolean {
    return this.active.some((one) => one.id === id);
  }

  /** An officer's name; undefined for nobody or somebody unknown. */
  name(id: string | null | undefined): string | undefined {
    return id === null || id === undefined ? undefined : this.names.get(id);
  }
}

/** Reads officers' names. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly directory: AccountDirectoryService) {}

  /** Every active officer, and those of `ids` who are not active any more. */
  async read(ids: readonly (string | null)[]): Promise<People> {
    const active = await this.directory.active();
    const known = new Set(active.map(({ id }) => id));
    const gone = new Set(ids.filter((id): id is string => id !== null && !known.has(id)));
    return new People(active, await this.directory.byIds([...gone]));
  }
}
