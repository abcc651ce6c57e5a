import { Module } from '@nestjs/common';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { EarlierLinksQuery } from './earlier-links.query.js';
import { LearntWordsService } from './learnt-words.service.js';
import { LinkedComplaintsQuery } from './linked-complaints.query.js';
import { PlanDecisionService } from './decisions/plan-decision.service.js';
import { PlanDismissalService } from './plan-dismissal.service.js';
import { PlanLinkStatesQuery } from './plan-link-states.query.js';
import { PlanLinkService } from './plan-link.service.js';
import { PlanLinksQuery } from './plan-links.query.js';
import { SuggestionDecisionService } from './suggestion-decision.service.js';
import { SuggestableCasesQuery } from './suggestable-cases.query.js';
import { SuggestingTask } from './suggesting.task.js';
import { SuggestionRunService } from './suggestion-run.service.js';
import { SuggestionBasisQuery } from './suggestion-basis.query.js';
import { WaitingSuggestionsQuery } from './waiting-suggestions.query.js';
import { PlanModule } from '../plan/plan.module.js';
import { PlanUnrelatedService } from './plan-unrelated.service.js';

const SERVICES = [
  EarlierLinksQuery,
  LearntWordsService,
  LinkedComplaintsQuery,
  PlanDecisionService,
  PlanDismissalService,
  PlanLinkStatesQuery,
  PlanLinkService,
  PlanLinksQuery,
  PlanUnrelatedService,
  SuggestableCasesQuery,
  SuggestionRunService,
  SuggestionDecisionService,
  SuggestionBasisQuery,
  WaitingSuggestionsQuery,
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
