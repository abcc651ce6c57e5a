import type { VNode } from 'preact';
import type { Shown } from '../../../plan/indicators/audience.rule.js';
import type { IndicatorChanges } from '../../../plan/indicators/indicator-changes.query.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { indicatorWords as words, measureWords } from '../../shared/plan/indicator.messages.js';

/**
 * What a quarter's figure is compared with: the quarter before, the year before, and itself counted again today.
 */
export function IndicatorBeside({ changes }: { readonly changes: IndicatorChanges }): VNode {
  const { before, yearBefore, now } = changes;
  const { beside, columns } = words;
  const row = (name: string, shown: Shown | null) => ({
    cells: [name, shown ? measureWords(shown.measure) : words.states.no_data],
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{words.changes}</h2>
      <CardTable
        caption={words.changes}
        columns={[{ title: columns.compared, bare: true }, { title: columns.value }]}
        rows={[
          ...(now ? [row(beside.now, now)] : []),
          row(beside.before, before.shown),
          row(beside.yearBefore, yearBefore.shown),
        ]}
      />
    </section>
  );
}
