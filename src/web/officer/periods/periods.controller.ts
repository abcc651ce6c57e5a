import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { CaseRecordQuery, type CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { MatterNotFound } from '../../../cases/matters/matter.errors.js';
import type { Period } from '../../../cases/matters/period.entity.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';
import { PeriodExplanationPage } from './period-explanation.page.js';
import { explanationDocument } from './period-explanation.rule.js';
import { PeriodViewService } from './period-view.service.js';

const ADDRESS = /^(\d{1,4})-(\d{1,4})(\.json)?$/;

/** Explains the due day of each period of a complaint. */
@Controller('staff/complaints/:number/periods')
export class PeriodsController {
  constructor(
    private readonly loader: ComplaintLoaderService,
    private readonly records: CaseRecordQuery,
    private readonly view: PeriodViewService,
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
    const { id } = await this.loader.load(request.officer, typed);
    const record = await this.records.read(id);
    const asked = ADDRESS.exec(address);
    const period = asked && periodOf(record, Number(asked[1]), Number(asked[2]));
    if (!period) throw new MatterNotFound();
    const { context, explained, people } = await this.view.of(record, period, request, reply);
    if (asked[3]) {
      await reply
        .header('cache-control', 'no-store')
        .send(explanationDocument(record.complaint.number, explained, people));
      return;
    }
    const { number } = record.complaint;
    await answerPage(reply, PeriodExplanationPage({ context, number, explained, people }));
  }
}

const periodOf = ({ periods }: CaseRecord, round: number, no: number): Period | undefined =>
  periods.find((period) => period.round === round && period.no === no);
