import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComplaintRecord } from '../complaints/complaint-file.query.js';
import { ConfirmedBeforeQuery } from '../plan-links/confirmed-before.query.js';
import type { PlanUnrelated } from '../plan-links/plan-unrelated.entity.js';
import { PlanUnrelatedWords } from '../plan-links/plan-unrelated.service.js';
import { PlanLinksQuery, type LinkOfMatter } from '../plan-links/plan-links.query.js';
import type { PlanProject } from '../plan/plan-project.entity.js';
import { PlanQuery } from '../plan/plan.query.js';
import { suggestedAmong } from '../plan-links/plan-suggestions.rule.js';
import type { Suggestion } from '../plan-links/suggestion.rule.js';

/** The plan beside a complaint: what it is linked with, what may fit, and everything there is. */
export interface PlanCardView {
  links: { link: LinkOfMatter; project: PlanProject | undefined }[];
  suggestions: { suggestion: Suggestion; project: PlanProject }[];
  /** Projects that are not linked yet, in the plan's order. */
  others: PlanProject[];
  /** Somebody's word that it belongs to no project, or null. */
  unrelated: PlanUnrelated | null;
}

/** Reads the plan card of a complaint; the caller has checked access. */
@Injectable()
export class PlanCardQuery {
  constructor(
    private readonly links: PlanLinksQuery,
    private readonly plan: PlanQuery,
    private readonly before: ConfirmedBeforeQuery,
    private readonly unrelated: PlanUnrelatedWords,
    private readonly dataSource: DataSource,
  ) {}

  /** The card of one complaint. */
  async of({ complaint, matter }: ComplaintRecord): Promise<PlanCardView> {
    const { divisionCode } = matter;
    const { categoryCode, villageNo } = complaint;
    const [live, projects, confirmed, unrelated] = await Promise.all([
      this.links.linksOf(matter.id),
      this.plan.projectsOn(matter.receivedOn),
      this.before.of({ categoryCode, divisionCode, villageNo }),
      this.unrelated.live(this.dataSource.manager, matter.id),
    ]);
    const { subject, description, wantedOutcome, landmark } = complaint;
    const words = [subject, description, wantedOutcome, landmark].filter(Boolean).join('\n');
    const linked = live.map(({ projectCode }) => projectCode);
    const asked = { categoryCode, divisionCode, words, confirmed };
    const found = suggestedAmong(projects, asked, linked);
    const byCode = new Map(projects.map((project) => [project.code, project]));
    return {
      links: live.map((link) => ({ link, project: byCode.get(link.projectCode) })),
      suggestions: found.flatMap((suggestion) => {
        const project = byCode.get(suggestion.code);
        return project ? [{ suggestion, project }] : [];
      }),
      unrelated,
      others: projects.filter(({ code }) => !linked.includes(code)),
    };
  }
}
