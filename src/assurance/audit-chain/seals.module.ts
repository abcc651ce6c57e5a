import { Module } from '@nestjs/common';
import { Sealing } from './sealing.service.js';
import { AuditChainTask } from './audit-chain.task.js';

/** The chain that seals every event, with the worker's timer. */
@Module({ providers: [Sealing, AuditChainTask], exports: [Sealing, AuditChainTask] })
export class SealsWorkerModule {}
