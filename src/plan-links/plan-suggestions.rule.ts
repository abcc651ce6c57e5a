import { suggestionWordsOf } from './suggestion-words.rule.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { suggestProjects, type SuggestableMatter, type Suggestion } from './suggestion.rule.js';

/** The projects that fit a matter best, at most three, without those in `linked`. */
export function suggestedAmong(
  projects: readonly PlanProject[],
  matter: SuggestableMatter,
  linked: readonly string[] = [],
): Suggestion[] {
  const free = projects.filter(({ code }) => !linked.includes(code));
  return suggestProjects(
    matter,
    free.map((project) => ({ ...project, ...suggestionWordsOf(project) })),
  );
}
