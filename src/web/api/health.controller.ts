import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { SweepHealthQuery, LATE_AFTER_SECONDS } from '../../escalation/sweep/sweep-health.query.js';
import { schemaStanding, type SchemaStanding } from '../../platform/database/schema-standing.js';
import { Public } from '../../platform/http/public.decorator.js';

/** How long the database may take to say that it is there, in milliseconds. */
const PATIENCE_MS = 2000;

const READINESS: Record<SchemaStanding, string> = {
  same: 'ok',
  older: 'database_older',
  newer: 'database_newer',
};

/** Health checks: the process is alive, it can serve requests, the sweep is running. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: SweepHealthQuery,
  ) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers within two seconds and is as migrated as the program; 503 otherwise. */
  @Public()
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const standing = await inTime(this.standing());
    const status = standing === null ? 'unavailable' : READINESS[standing];
    await reply.status(status === 'ok' ? 200 : 503).send({ status });
  }

  /** The last sweep finished at most three minutes ago; 503 otherwise, or when none ever did. */
  @Public()
  @Get('clock')
  async watched(@Res() reply: FastifyReply): Promise<void> {
    const age = await inTime(this.clock.ageSeconds());
    const late = age === null || age > LATE_AFTER_SECONDS;
    const ageSeconds = age === null ? null : Math.round(age);
    await reply.status(late ? 503 : 200).send({ status: late ? 'late' : 'ok', ageSeconds });
  }

  private standing(): Promise<SchemaStanding> {
    const { migrations } = this.dataSource;
    const known = migrations.map((migration) => migration.name ?? migration.constructor.name);
    return schemaStanding((sql) => this.dataSource.query(sql), known);
  }
}

/** The value, or null when it fails or takes too long. */
async function inTime<T>(value: Promise<T>): Promise<T | null> {
  const giveUp = new AbortController();
  const late = wait(PATIENCE_MS, null, { signal: giveUp.signal }).catch(() => null);
  try {
    return await Promise.race([value, late]);
  } catch {
    return null;
  } finally {
    giveUp.abort();
  }
}
