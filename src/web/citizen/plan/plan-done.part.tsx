import type { VNode } from 'preact';
import { shortThaiDate } from '../../../core/calendar/thai-date.js';
import type { YearIndicator } from '../../../plan/indicators/indicators.query.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';
import { QUARTER_WORDS } from '../../shared/plan/quarter.messages.js';
import { INDICATOR_WORDS, indicatorWords } from '../../shared/plan/indicator.messages.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { Nb } from '../../../platform/ui/nb.js';
import { publicMeasure } from './indicator-count.rule.js';
import type { PublicProject } from './plan-view.query.js';
import { planWords as words } from './plan.messages.js';

/** What came of a project: its quarters, its works, and the indicator that complaints answer. */
export function ProjectDone({ view }: { readonly view: PublicProject }): VNode {
  const { indicator } = view;
  return (
    <>
      <Quarters view={view} />
      <h2 class="govuk-heading-m">{words.works}</h2>
      <Works view={view} />
      {indicator && <Indicator indicator={indicator} />}
    </>
  );
}

function Quarters({ view: { progress } }: { view: PublicProject }): VNode | null {
  if (!progress) return null;
  const { quartersColumns: columns } = words;
  return (
    <>
      <h2 class="govuk-heading-m">{words.quarters}</h2>
      <CardTable
        caption={words.quarters}
        columns={[
          { title: columns.quarter, bare: true },
          { title: columns.state },
          { title: columns.done, class: 'shrink' },
          { title: columns.spent, class: 'shrink' },
        ]}
        rows={progress.quarters.map(({ no, state, doneQuantity, spentBaht }) => ({
          cells: [
            words.quarter(no),
            QUARTER_WORDS[state],
            doneQuantity.toLocaleString('en'),
            bahtWords(spentBaht),
          ],
        }))}
      />
    </>
  );
}

function Works({ view: { works } }: { view: PublicProject }): VNode {
  const { worksColumns: columns } = words;
  if (works.length === 0) return <p class="govuk-body">{words.noWorks}</p>;
  return (
    <CardTable
      caption={words.works}
      columns={[
        { title: columns.day, class: 'shrink' },
        { title: columns.work, bare: true },
        { title: columns.quantity, class: 'shrink' },
        { title: columns.baht, class: 'shrink' },
      ]}
      rows={works.map(({ doneOn, note, quantity, spentBaht }) => ({
        cells: [
          <Nb>{shortThaiDate(doneOn)}</Nb>,
          note,
          quantity.toLocaleString('en'),
          bahtWords(spentBaht),
        ],
      }))}
    />
  );
}

function Indicator({ indicator }: { indicator: YearIndicator }): VNode {
  const { computed, quarters } = indicator;
  const { indicatorColumns: columns } = words;
  return (
    <>
      <h2 class="govuk-heading-m">{words.indicator}</h2>
      <p class="govuk-body">{INDICATOR_WORDS[computed].definition}</p>
      <CardTable
        caption={words.indicator}
        columns={[{ title: columns.quarter, bare: true }, { title: columns.value }]}
        rows={quarters.map(({ quarter, shown, state }) => ({
          cells: [
            indicatorWords.quarter(quarter.no),
            shown
              ? `${publicMeasure(shown.measure)} · ${indicatorWords.states[state]}`
              : indicatorWords.states.no_data,
          ],
        }))}
      />
    </>
  );
}
