import { Module } from '@nestjs/common';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { EarlierLinksQuery } from './earlier-links.query.js';
import { LearntWordsService } from './learnt-words.service.js';
import { LinkedComplaintsQuery } from './linked-complaints.query.js';
import { MatterSuggestionsQuery } from './matter-suggestions.query.js';
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
  LinkedComplaintsQuery,
  MatterSuggestionsQuery,
  PlanDecisionService,
  PlanDismissalService,
  PlanLinkStatesQuery,
  PlanLinkService,
  PlanLinksQuery,
  PlanUnrelatedService,
  SuggestionDecisionService,
  WaitingSuggestionsQuery,
];

/** Which projects of the plan a complaint belongs to: officers' decisions, and what is suggested. */
@Module({
  imports: [CommandsModule, ComplaintsModule, MattersModule, PlanModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class PlanLinksModule {}

const SUGGESTING = [
  EarlierLinksQuery,
  LearntWordsService,
  SuggestableCasesQuery,
  SuggestionBasisQuery,
  SuggestionRunService,
];

/** What suggests and learns; no part of a web process, whose pages read what is kept. */
@Module({ imports: [PlanModule], providers: SUGGESTING, exports: SUGGESTING })
export class SuggestingModule {}

/** The same in the worker, with the timer that suggests and learns. */
@Module({
  imports: [SuggestingModule],
  providers: [SuggestingTask],
  exports: [SuggestingTask],
})
export class PlanLinksWorkerModule {}
