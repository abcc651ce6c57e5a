import { Module } from '@nestjs/common';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { EarlierLinksQuery } from './earlier-links.query.js';
import { Learning } from './learning.service.js';
import { LinkedComplaints } from './linked-complaints.query.js';
import { PlanDecisionService } from './decisions/plan-decision.service.js';
import { PlanDismissals } from './plan-dismissal.service.js';
import { PlanLinkStates } from './plan-link-states.query.js';
import { PlanLinks } from './plan-link.service.js';
import { PlanLinksQuery } from './plan-links.query.js';
import { SuggestionDeciding } from './suggestion-deciding.service.js';
import { SuggestableCases } from './suggestable-cases.query.js';
import { SuggestingTask } from './suggesting.task.js';
import { Suggesting } from './suggesting.service.js';
import { Suggestions } from './suggestions.query.js';
import { WaitingSuggestions } from './waiting-suggestions.query.js';
import { PlanModule } from '../plan/plan.module.js';
import { PlanUnrelatedWords } from './plan-unrelated.service.js';

const SERVICES = [
  EarlierLinksQuery,
  Learning,
  LinkedComplaints,
  PlanDecisionService,
  PlanDismissals,
  PlanLinkStates,
  PlanLinks,
  PlanLinksQuery,
  PlanUnrelatedWords,
  SuggestableCases,
  Suggesting,
  SuggestionDeciding,
  Suggestions,
  WaitingSuggestions,
];

/** Which projects of the plan a complaint belongs to: officers' decisions, and what is suggested. */
@Module({
  imports: [CommandsModule, ComplaintsModule, MattersModule, PlanModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class PlanLinksModule {}

/** The same in the worker, with the timer that suggests and learns. */
@Module({
  imports: [PlanLinksModule],
  providers: [SuggestingTask],
  exports: [SuggestingTask],
})
export class PlanLinksWorkerModule {}
