import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';

/** How a project stands in one quarter, as far as its ticks show it. */
export interface TickedQuarter {
  no: number;
  state: string;
}

/** The quarters of a project by how they look: planned, reported, and overdue. */
interface Ticks {
  planned: number[];
  done: number[];
  late: number[];
}

const DONE = ['reported', 'reported_late'];

/** What the ticks of a project show; without follow-up only what was planned. */
export function ticksOf(
  { quarters }: Pick<PlanProject, 'quarters'>,
  followed: readonly TickedQuarter[] = [],
): Ticks {
  const inState = (states: readonly string[]): number[] =>
    followed.filter(({ state }) => states.includes(state)).map(({ no }) => no);
  return {
    planned: [1, 2, 3, 4].filter((no) => quarters[no - 1]),
    done: inState(DONE),
    late: inState(['late']),
  };
}
