import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../accounts/may.decorator.js';
import type { StaffRequest } from '../../accounts/staff.guard.js';
import {
  CLOSURE_MOVE,
  DECLINE_MOVE,
  NOTE_MOVE,
  QUESTION_MOVE,
  REFERRAL_MOVE,
  WORK_MOVE,
} from '../moves/desk-move.rule.js';
import { MoveDesk } from './move-desk.service.js';

/** The moves that carry a complaint forward. */
@Controller('staff/complaints/:number')
export class CaseMovesController {
  constructor(private readonly desk: MoveDesk) {}

  /** Starts the work. */
  @May('start_work')
  @Post('work')
  async work(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, WORK_MOVE);
  }

  /** Adds an internal note. */
  @May('note')
  @Post('notes')
  async note(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, NOTE_MOVE);
  }

  /** Asks the citizen. */
  @May('ask_citizen')
  @Post('questions')
  async question(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, QUESTION_MOVE);
  }

  /** Refers it to another body. */
  @May('refer')
  @Post('referrals')
  async referral(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, REFERRAL_MOVE);
  }

  /** Declines it. */
  @May('decline')
  @Post('declines')
  async decline(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, DECLINE_MOVE);
  }

  /** Closes it. */
  @May('close')
  @Post('closure')
  async closure(
    @Param('number') number: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.submit({ number, body, request, reply }, CLOSURE_MOVE);
  }
}
