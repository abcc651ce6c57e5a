import { Injectable } from '@nestjs/common';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { AuditChainService } from './audit-chain.service.js';

const LOG_EVERY_MS = 60 * 60 * 1000;

/** Chains new events; logs the newest hash once an hour, where the database's owner cannot change it. */
@Injectable()
export class AuditChainTask extends RecurringTask {
  private loggedAt = -Infinity;

  constructor(private readonly sealing: AuditChainService) {
    super();
  }

  protected async run(): Promise<void> {
    const head = await this.sealing.run();
    const now = performance.now();
    if (head === null || now - this.loggedAt < LOG_EVERY_MS) return;
    this.log.log(`sealed up to ${head.no}:${head.hash.toString('hex')}`);
    this.loggedAt = now;
  }
}
