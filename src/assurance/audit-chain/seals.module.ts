import { Module } from '@nestjs/common';
import { Sealing } from './sealing.service.js';
import { SealingSchedule } from './sealing.schedule.js';

/** The chain that seals every event, with the worker's timer. */
@Module({ providers: [Sealing, SealingSchedule], exports: [Sealing, SealingSchedule] })
export class SealsWorkerModule {}
