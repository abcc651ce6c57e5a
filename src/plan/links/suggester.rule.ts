import type { PlanProject } from '../plan/plan-project.entity.js';
import type { Plan } from '../plan/plan.entity.js';
import { yearAmong } from '../plan/plan-year.rule.js';
import type { LinkHistory } from './earlier-links.query.js';
import type { SuggestableCase } from './suggestable-cases.query.js';
import { suggestionWordsOf } from './suggestion-words.rule.js';
import {
  readyProjects,
  suggestProjects,
  type ReadyProject,
  type Suggestion,
} from './suggestion.rule.js';
import {
  confirmedBefore,
  successorProjectsAmong,
  learntBefore,
  type SuccessorProjects,
} from './link-history.rule.js';

/** Everything that suggestions rest on. */
interface SuggestionBasis {
  /** Newest first. */
  plans: readonly Plan[];
  /** Of all years, without withdrawn ones. */
  projects: readonly PlanProject[];
  linkHistory: LinkHistory;
}

/** Suggests projects for cases, from one reading of the plans and the link history. */
export class Suggester {
  private readonly years = new Map<number, YearOfProjects>();

  constructor(private readonly basis: SuggestionBasis) {}

  /** At most three projects of the plan that the case's day falls under, best first, without decided ones. */
  for(one: SuggestableCase): Suggestion[] {
    const year = yearAmong(this.basis.plans, one.receivedOn);
    if (year === null) return [];
    const { projects, successorProjects } = this.of(year);
    const free = projects.filter(({ code }) => !one.decided.includes(code));
    const confirmed = confirmedBefore(this.basis.linkHistory.links, successorProjects, one);
    return suggestProjects({ ...one, confirmed }, free);
  }

  private of(year: number): YearOfProjects {
    const known = this.years.get(year) ?? yearOfProjects(year, this.basis);
    this.years.set(year, known);
    return known;
  }
}

interface YearOfProjects {
  projects: ReadyProject[];
  successorProjects: SuccessorProjects;
}

function yearOfProjects(
  year: number,
  { projects: all, linkHistory }: SuggestionBasis,
): YearOfProjects {
  const own = all.filter(({ fiscalYear }) => fiscalYear === year);
  const successorProjects = successorProjectsAmong(own);
  const learnt = learntBefore(linkHistory.words, successorProjects);
  const projects = own.map(({ code, title, divisionCodes }) => ({
    code,
    title,
    divisionCodes,
    ...suggestionWordsOf({ code, title }),
    learnt: learnt.get(code) ?? [],
  }));
  return { projects: readyProjects(projects), successorProjects };
}
