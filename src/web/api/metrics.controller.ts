import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { keyedHash, sameHash } from '../../platform/crypto/keyed-hash.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Settings } from '../../platform/settings/settings.js';
import { Public } from '../../platform/http/public.decorator.js';
import { OperatingFiguresQuery } from '../../assurance/self-checks/operating-figures.query.js';
import { MetricsRegistry } from './metrics.registry.js';

/** There is nothing at the address for whoever asks. */
class MetricsClosed extends DomainError {
  constructor() {
    super('not_found', 'not_found');
  }
}

/** What Prometheus scrapes. */
@Controller('metrics')
export class MetricsController {
  private readonly registry = new MetricsRegistry();

  constructor(
    private readonly figures: OperatingFiguresQuery,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The figures, for whoever has METRICS_TOKEN; without that setting open, but closed in production; throws MetricsClosed. */
  @Public()
  @Get()
  async scrape(
    @Headers('authorization') authorization: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.isOpenTo(authorization ?? '')) throw new MetricsClosed();
    const text = await this.registry.write(await this.figures.read(this.clock.now()));
    await reply.header('cache-control', 'no-store').type(this.registry.contentType).send(text);
  }

  private isOpenTo(authorization: string): boolean {
    const { METRICS_TOKEN, NODE_ENV, SESSION_SECRET } = this.settings;
    if (METRICS_TOKEN === undefined) return NODE_ENV !== 'production';
    const hash = (text: string): string => keyedHash(SESSION_SECRET, 'metrics', text);
    return sameHash(hash(`Bearer ${METRICS_TOKEN}`), hash(authorization));
  }
}
