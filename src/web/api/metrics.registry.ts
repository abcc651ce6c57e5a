import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { OperatingFigures } from '../../assurance/self-checks/operating-figures.query.js';

interface Sample {
  labels: Record<string, string>;
  value: number;
}

interface Metric {
  name: string;
  help: string;
  labels: string[];
  of(figures: OperatingFigures): Sample[];
}

const byKey =
  (label: string, values: (figures: OperatingFigures) => Record<string, number>): Metric['of'] =>
  (figures) =>
    Object.entries(values(figures)).map(([key, value]) => ({ labels: { [label]: key }, value }));

const METRICS: readonly Metric[] = [
  {
    name: 'sipha_cases',
    help: 'Ordinary cases that owe a written answer: all open ones, those near their due day, those past it',
    labels: ['state'],
    of: byKey('state', ({ cases }) => ({ ...cases })),
  },
  {
    name: 'sipha_sweep_age_seconds',
    help: 'Seconds since the last sweep finished; NaN when none ever did',
    labels: [],
    of: ({ sweepAgeSeconds }) => [{ labels: {}, value: sweepAgeSeconds ?? Number.NaN }],
  },
  {
    name: 'sipha_escalations_recorded',
    help: 'Reminders and escalations of ordinary matters that all sweeps recorded',
    labels: [],
    of: ({ recorded }) => [{ labels: {}, value: recorded }],
  },
  {
    name: 'sipha_outbox_mails',
    help: 'Mails that are owed, under way, or failed for good',
    labels: ['state'],
    of: byKey('state', ({ outbox }) => ({ ...outbox })),
  },
  {
    name: 'sipha_mails_ended',
    help: 'Mails that ended in the last hour or day, by how they ended',
    labels: ['within', 'state'],
    of: ({ ended }) =>
      Object.entries(ended).flatMap(([within, states]) =>
        Object.entries(states).map(([state, value]) => ({ labels: { within, state }, value })),
      ),
  },
  {
    name: 'sipha_queue_lag_seconds',
    help: 'Seconds that the oldest waiting piece of work is overdue',
    labels: ['queue'],
    of: byKey('queue', ({ lagSeconds }) => ({ ...lagSeconds })),
  },
  {
    name: 'sipha_alarm_breaches',
    help: 'Breaches of promises that the last verification found',
    labels: ['code'],
    of: byKey('code', ({ alarms }) =>
      Object.fromEntries(alarms.map(({ code, found }) => [code, found])),
    ),
  },
];

/** The figures and the process's own metrics in the text format of Prometheus. */
export class MetricsRegistry {
  private readonly registry = new Registry();
  private readonly gauges = METRICS.map((metric) => ({
    metric,
    gauge: new Gauge({
      name: metric.name,
      help: metric.help,
      labelNames: metric.labels,
      registers: [this.registry],
    }),
  }));

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** The media type that scrapers expect. */
  get contentType(): string {
    return this.registry.contentType;
  }

  /** The exposition of these figures; an alarm that was cleared is gone from it. */
  async write(figures: OperatingFigures): Promise<string> {
    for (const { metric, gauge } of this.gauges) {
      gauge.reset();
      for (const { labels, value } of metric.of(figures)) gauge.set(labels, value);
    }
    return this.registry.metrics();
  }
}
