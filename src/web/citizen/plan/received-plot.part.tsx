import type { VNode } from 'preact';
import { tooFew } from '../../../cases/complaints/few-cases.rule.js';
import type { LinkedFigures } from '../../../plan/links/plan-links.query.js';
import { ColumnPlot, type PlotColumn } from '../../../platform/ui/plots/column-plot.js';
import { planWords as words } from './plan.messages.js';

/** Linked complaints by the quarter in which they were received; a number below 5 is a word. */
export function ReceivedPlot(props: {
  readonly title: string;
  readonly linked: readonly LinkedFigures[];
}): VNode {
  const columns = [1, 2, 3, 4].map((no) =>
    columnOf(
      no,
      props.linked.reduce((sum, { byQuarter }) => sum + (byQuarter[no - 1] ?? 0), 0),
    ),
  );
  return <ColumnPlot title={props.title} columns={columns} heads={words.plotHeads} />;
}

function columnOf(no: number, total: number): PlotColumn {
  const few = tooFew(total);
  return {
    label: words.quarter(no),
    value: few || total === 0 ? null : total,
    words: few ? words.few : total.toLocaleString('en'),
  };
}
