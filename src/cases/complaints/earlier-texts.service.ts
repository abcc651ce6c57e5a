import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { Complaint } from './complaint.entity.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import type { ConcealmentService } from './concealment.service.js';
import type { IdentityVaultService } from './identity-vault.service.js';
import { renewSearchText } from './search-texts.sql.js';

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
      await this.dataSource.transaction((manager) => this.texts(manager, id));
      return true;
    } catch (error) {
      this.log.error('the words of a hidden complaint could not be gone through', error);
      return false;
    }
  }

  private async texts(manager: EntityManager, id: string): Promise<void> {
    const identity = await this.vault.open(id, manager);
    const complaint = await manager.findOneByOrFail(Complaint, { id });
    const { description, wantedOutcome, landmark } = complaint;
    const typed = { description, wantedOutcome, landmark };
    const words = this.concealment.readable(typed, identity);
    await manager.update(Complaint, id, words);
    await renewSearchText(manager, id);
    await this.concealment.keep(manager, { id, complaintId: id }, typed, words);
    for (const message of await manager.findBy(ComplaintMessage, { complaintId: id })) {
      const { body } = this.concealment.readable({ body: message.body }, identity);
      if (body === message.body) continue;
      await manager.update(ComplaintMessage, message.id, { body });
      const key = { id: message.id, complaintId: id };
      await this.concealment.keep(manager, key, { body: message.body }, { body });
    }
  }
}
