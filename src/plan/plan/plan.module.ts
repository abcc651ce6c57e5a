import { Module } from '@nestjs/common';
import { PlanQuery } from './plan.query.js';

/** The plan: its document, its years, and what each project promises. */
@Module({ providers: [PlanQuery], exports: [PlanQuery] })
export class PlanModule {}
