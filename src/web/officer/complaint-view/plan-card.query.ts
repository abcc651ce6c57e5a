import { Injectable } from '@nestjs/common';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import {
  PlanDismissalService,
  type DismissalOfMatter,
} from '../../../plan/links/plan-dismissal.service.js';
import type { PlanUnrelated } from '../../../plan/links/plan-unrelated.entity.js';
import { PlanUnrelatedService } from '../../../plan/links/plan-unrelated.service.js';
import { PlanLinksQuery, type LinkOfMatter } from '../../../plan/links/plan-links.query.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import { MatterSuggestionsQuery } from '../../../plan/links/matter-suggestions.query.js';
import type { Suggestion } from '../../../plan/links/suggestion.rule.js';

/** The plan beside a complaint: what it is linked with, what may fit, and everything there is. */
export interface PlanCardView {
  links: { link: LinkOfMatter; project: PlanProject | undefined }[];
  suggestions: { suggestion: Suggestion; project: PlanProject }[];
  /** Projects that an officer found not to fit. */
  dismissed: DismissalOfMatter[];
  /** Projects that are not linked yet, in the plan's order. */
  others: PlanProject[];
  /** The decision that it belongs to no project, or null. */
  unrelated: PlanUnrelated | null;
}

/** Reads the plan card of a complaint; the caller has checked access. */
@Injectable()
export class PlanCardQuery {
  constructor(
    private readonly links: PlanLinksQuery,
    private readonly plan: PlanQuery,
    private readonly suggestions: MatterSuggestionsQuery,
    private readonly unrelated: PlanUnrelatedService,
    private readonly dismissals: PlanDismissalService,
  ) {}

  /** The card of one complaint. */
  async of({ matter: { id, receivedOn } }: CaseRecord): Promise<PlanCardView> {
    const [live, projects, unrelated, dismissed, suggestions] = await Promise.all([
      this.links.linksOf(id),
      this.plan.projectsOn(receivedOn),
      this.unrelated.live(id),
      this.dismissals.of(id),
      this.suggestions.of(id),
    ]);
    const linked = live.map(({ projectCode }) => projectCode);
    const byCode = new Map(projects.map((project) => [project.code, project]));
    return {
      links: live.map((link) => ({ link, project: byCode.get(link.projectCode) })),
      suggestions: suggestions.flatMap((suggestion) => {
        const project = byCode.get(suggestion.code);
        return project ? [{ suggestion, project }] : [];
      }),
      unrelated,
      dismissed,
      others: projects.filter(({ code }) => !linked.includes(code)),
    };
  }
}
