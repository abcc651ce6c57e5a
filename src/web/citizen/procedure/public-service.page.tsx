import type { VNode } from 'preact';
import { thaiDate } from '../../../core/calendar/thai-date.js';
import type { PublishedTimes } from '../../../cases/complaints/published-times.query.js';
import type { PublicServiceStep } from '../../../core/office/public-service-step.entity.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable, type CardRow } from '../../../platform/ui/card-table.js';
import { Nb } from '../../../platform/ui/nb.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { daysWords, MeasuredDays, MeasuredNote } from './measured-days.js';
import { publicServicesWords as words } from './public-services.messages.js';
import type { PublishedService } from './public-services.query.js';
import { StepBar } from './step-bar.js';

/** What the page needs. */
interface PublicServicePageProps {
  readonly entry: PublishedService;
  readonly measured: PublishedTimes;
}

/** One published service: its steps, what is promised, and what is measured. */
export function PublicServicePage({ entry, measured }: PublicServicePageProps): VNode {
  const { service, steps, division } = entry;
  const days = steps.map((step) => Math.max(step.days, daysOf(step, measured) ?? 0));
  const most = Math.max(...days, 1);
  return (
    <CitizenFrame
      title={service.name}
      back={{ href: '/services', text: words.all }}
      description={words.within(daysWords(steps.at(-1)?.days ?? 0))}
    >
      <h1 class="govuk-heading-l">{service.name}</h1>
      <p class="lead">{words.within(daysWords(steps.at(-1)?.days ?? 0))}</p>
      <p class="govuk-body muted">
        {words.division(division)}
        {service.publishedOn && ` · ${words.published(thaiDate(service.publishedOn))}`}
      </p>
      <div class="toolbar no-print">
        <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
      </div>
      <CardTable
        caption={words.step}
        columns={[
          { title: words.step, bare: true },
          { title: words.promised },
          { title: words.measured },
          { title: words.chart, bare: true, class: 'step-bar-cell' },
        ]}
        rows={steps.map((step) => rowOf(step, measured, most))}
      />
      <p class="govuk-body muted">{words.chartNote}</p>
      {steps.some((step) => step.measured !== null) && <MeasuredNote times={measured} />}
    </CitizenFrame>
  );
}

const daysOf = ({ measured }: PublicServiceStep, times: PublishedTimes): number | null =>
  measured === null ? null : (times.of.get(measured) ?? null);

function rowOf(step: PublicServiceStep, times: PublishedTimes, most: number): CardRow {
  return {
    cells: [
      `${step.no}. ${step.name}`,
      <Nb>{daysWords(step.days)}</Nb>,
      <MeasuredDays step={step.measured} times={times} />,
      <StepBar promised={step.days} measured={daysOf(step, times)} most={most} />,
    ],
  };
}
