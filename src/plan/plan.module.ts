import { Module } from '@nestjs/common';
import { PlanSeed } from './plan-seed.service.js';
import { PlanQuery } from './plan.query.js';

const SERVICES = [PlanQuery, PlanSeed];

/** The plan: its document, its years, and what each project promises. */
@Module({ providers: SERVICES, exports: SERVICES })
export class PlanModule {}
