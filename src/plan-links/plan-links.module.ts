import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { ConfirmedBeforeQuery } from './confirmed-before.query.js';
import { LinkedComplaints } from './linked-complaints.query.js';
import { PlanDecisions } from './plan-decision.service.js';
import { PlanLinkStates } from './plan-link-states.query.js';
import { PlanLinks } from './plan-link.service.js';
import { PlanLinking } from './plan-linking.service.js';
import { PlanLinksQuery } from './plan-links.query.js';
import { PlanUnrelatedWords } from './plan-unrelated.service.js';

const SERVICES = [
  ConfirmedBeforeQuery,
  LinkedComplaints,
  PlanDecisions,
  PlanLinkStates,
  PlanLinking,
  PlanLinks,
  PlanLinksQuery,
  PlanUnrelatedWords,
];

/** Which projects of the plan a complaint belongs to: officers' decisions, and what is suggested. */
@Module({
  imports: [ComplaintsModule, MattersModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class PlanLinksModule {}
