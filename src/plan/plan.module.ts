import { Module } from '@nestjs/common';
import { ConfirmedBeforeQuery } from './confirmed-before.query.js';
import { LinkedComplaints } from './linked-complaints.query.js';
import { PlanLinkStates } from './plan-link-states.query.js';
import { PlanUnrelatedWords } from './plan-unrelated.service.js';
import { PlanLinks } from './plan-link.service.js';
import { PlanLinksQuery } from './plan-links.query.js';
import { PlanSeed } from './plan-seed.service.js';
import { PlanQuery } from './plan.query.js';

const SERVICES = [
  ConfirmedBeforeQuery,
  LinkedComplaints,
  PlanLinkStates,
  PlanLinks,
  PlanLinksQuery,
  PlanQuery,
  PlanSeed,
  PlanUnrelatedWords,
];

/** The plan, its links with matters, and what it suggests for one. */
@Module({ providers: SERVICES, exports: SERVICES })
export class PlanModule {}
