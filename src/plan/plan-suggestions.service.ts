import { Injectable } from '@nestjs/common';
import { SUGGESTION_WORDS } from './data/plan-suggestion-words.data.js';
import { PlanQuery } from './plan.query.js';
import { suggestProjects, type SuggestableMatter, type Suggestion } from './suggestion.rule.js';

/** Suggests projects of the loaded plan for a matter; an officer confirms or changes them. */
@Injectable()
export class PlanSuggestions {
  constructor(private readonly plan: PlanQuery) {}

  /** The best projects first, at most three, without those in `linked`. */
  async forMatter(
    matter: SuggestableMatter,
    linked: readonly string[] = [],
  ): Promise<Suggestion[]> {
    const projects = (await this.plan.projects())
      .filter(({ code }) => !linked.includes(code))
      .map((project) => ({ ...project, ...SUGGESTION_WORDS[project.code] }));
    return suggestProjects(matter, projects);
  }
}
