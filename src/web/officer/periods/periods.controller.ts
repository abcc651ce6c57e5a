import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import {
  ComplaintFile,
  type ComplaintRecord,
} from '../../../cases/complaints/complaint-file.query.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { ComplaintDoor } from '../desk/complaint-door.service.js';
import { PeriodExplanationPage } from './period-explanation.page.js';
import { explanationDocument } from './period-explanation.rule.js';
import { PeriodView } from './period-view.service.js';

const ADDRESS = /^(\d{1,4})-(\d{1,4})(\.json)?$/;

/** The due day of each period of a complaint explains itself. */
@Controller('staff/complaints/:number/periods')
export class PeriodsController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly file: ComplaintFile,
    private readonly view: PeriodView,
  ) {}

  /** The page of a period, `<round>-<no>`, or with `.json` the same as data; throws MatterNotFound. */
  @May('see_complaint')
  @Get(':period')
  async show(
    @Param('number') typed: string,
    @Param('period') address: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id } = await this.door.open(request.officer, typed);
    const record = await this.file.read(id);
    const asked = ADDRESS.exec(address);
    const period = asked && periodOf(record, Number(asked[1]), Number(asked[2]));
    if (!period) throw new MatterNotFound();
    const { seat, explained, people } = await this.view.of(record, period, request, reply);
    if (asked[3]) {
      await reply
        .header('cache-control', 'no-store')
        .send(explanationDocument(record.complaint.number, explained, people));
      return;
    }
    const { number } = record.complaint;
    await answerPage(reply, PeriodExplanationPage({ seat, number, explained, people }));
  }
}

const periodOf = ({ periods }: ComplaintRecord, round: number, no: number): Period | undefined =>
  periods.find((period) => period.round === round && period.no === no);
