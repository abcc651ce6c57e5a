import { Injectable } from '@nestjs/common';
import type { ComplaintRecord } from '../complaints/complaint-file.query.js';
import { PlanLinksQuery, type LinkOfMatter } from '../plan/plan-links.query.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { PlanQuery } from '../plan/plan.query.js';
import { suggestedAmong } from '../plan/plan-suggestions.rule.js';
import type { Suggestion } from '../plan/suggestion.rule.js';

/** The plan beside a complaint: what it is linked with, what may fit, and everything there is. */
export interface PlanCardView {
  links: { link: LinkOfMatter; project: PlanProject | undefined }[];
  suggestions: { suggestion: Suggestion; project: PlanProject }[];
  /** Projects that are not linked yet, in the plan's order. */
  others: PlanProject[];
}

/** Reads the plan card of a complaint; the caller has checked access. */
@Injectable()
export class PlanCardQuery {
  constructor(
    private readonly links: PlanLinksQuery,
    private readonly plan: PlanQuery,
  ) {}

  /** The card of one complaint. */
  async of({ complaint, matter }: ComplaintRecord): Promise<PlanCardView> {
    const [live, projects] = await Promise.all([
      this.links.linksOf(matter.id),
      this.plan.projectsOn(matter.receivedOn),
    ]);
    const { categoryCode, subject, description, wantedOutcome, landmark } = complaint;
    const words = [subject, description, wantedOutcome, landmark].filter(Boolean).join('\n');
    const linked = live.map(({ projectCode }) => projectCode);
    const { divisionCode } = matter;
    const found = suggestedAmong(projects, { categoryCode, divisionCode, words }, linked);
    const byCode = new Map(projects.map((project) => [project.code, project]));
    return {
      links: live.map((link) => ({ link, project: byCode.get(link.projectCode) })),
      suggestions: found.flatMap((suggestion) => {
        const project = byCode.get(suggestion.code);
        return project ? [{ suggestion, project }] : [];
      }),
      others: projects.filter(({ code }) => !linked.includes(code)),
    };
  }
}
