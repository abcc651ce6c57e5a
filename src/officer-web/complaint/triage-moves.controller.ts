import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import {
  ASSIGNMENT_MOVE,
  CATEGORY_MOVE,
  CONFLICT_MOVE,
  DIVISION_MOVE,
  SUBJECT_MOVE,
} from '../moves/desk-move.rule.js';
import { MoveDesk } from './move-desk.service.js';

/** The moves that say whose complaint it is and what it is called. */
@Controller('staff/complaints/:number')
export class TriageMovesController {
  constructor(private readonly desk: MoveDesk) {}

  /** Gives it to another division. */
  @May('assign_division')
  @Post('division')
  async division(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, DIVISION_MOVE);
  }

  /** Gives it to an officer. */
  @May('assign_officer')
  @Post('assignments')
  async assignment(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, ASSIGNMENT_MOVE);
  }

  /** Writes its subject. */
  @May('set_subject')
  @Post('subject')
  async subject(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, SUBJECT_MOVE);
  }

  /** Puts it under another category. */
  @May('set_category')
  @Post('category')
  async category(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, CATEGORY_MOVE);
  }

  /** Names an officer whom it accuses. */
  @May('name_conflict')
  @Post('conflicts')
  async conflict(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, CONFLICT_MOVE);
  }
}
