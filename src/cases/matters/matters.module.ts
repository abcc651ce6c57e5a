import { Module } from '@nestjs/common';
import { EventLog } from './event-log.service.js';
import { MatterLock } from './matter-lock.service.js';
import { Periods } from './periods.service.js';

/** Matters, their events and their periods. */
@Module({ providers: [EventLog, MatterLock, Periods], exports: [EventLog, MatterLock, Periods] })
export class MattersModule {}
