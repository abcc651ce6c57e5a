import { Module } from '@nestjs/common';
import { AuditChainService } from './audit-chain.service.js';
import { AuditChainTask } from './audit-chain.task.js';

/** The audit chain of all events, with the worker's timer. */
@Module({
  providers: [AuditChainService, AuditChainTask],
  exports: [AuditChainService, AuditChainTask],
})
export class AuditChainWorkerModule {}
