import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ConcealmentService } from './concealment.service.js';
import type { IdentityVaultService } from './identity-vault.service.js';

const NEXT = `SELECT c.id FROM complaint c WHERE c.hide_name AND c.id > $1
  AND NOT EXISTS (SELECT 1 FROM concealed_text t WHERE t.id = c.id) ORDER BY c.id LIMIT 1`;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Conceals the texts of hidden complaints that were submitted before Sipha did so at submission. */
export class EarlierTextsService {
  private readonly log = new Logger(EarlierTextsService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: IdentityVaultService,
    private readonly concealment: ConcealmentService,
  ) {}

  /** Processes every complaint that was not processed yet; returns how many. */
  async conceal(): Promise<number> {
    let gone = 0;
    let last = BEFORE_ALL;
    for (;;) {
      const [next] = await this.dataSource.query<{ id: string }[]>(NEXT, [last]);
      if (!next) return gone;
      last = next.id;
      if (await this.one(next.id)) gone += 1;
    }
  }

  /** An identity that this key does not decrypt does not stop the start: nobody else can decrypt it either. */
  private async one(id: string): Promise<boolean> {
    try {
      await this.dataSource.transaction(async (manager) =>
        this.concealment.conceal(manager, id, await this.vault.open(id, manager)),
      );
      return true;
    } catch (error) {
      this.log.error('the words of a hidden complaint could not be gone through', error);
      return false;
    }
  }
}
