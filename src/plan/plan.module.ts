import { Module } from '@nestjs/common';
import { LinkedComplaints } from './linked-complaints.query.js';
import { PlanLinks } from './plan-link.service.js';
import { PlanLinksQuery } from './plan-links.query.js';
import { PlanSeed } from './plan-seed.service.js';
import { PlanQuery } from './plan.query.js';

const SERVICES = [LinkedComplaints, PlanLinks, PlanLinksQuery, PlanQuery, PlanSeed];

/** The plan, its links with matters, and what it suggests for one. */
@Module({ providers: SERVICES, exports: SERVICES })
export class PlanModule {}
