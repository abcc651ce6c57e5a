import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { May } from '../accounts/may.decorator.js';
import type { StaffRequest } from '../accounts/staff.guard.js';
import { ComplaintFile } from '../complaints/complaint-file.query.js';
import { OfficeSettings } from '../office/office-settings.service.js';
import { NoticeLedger } from '../responses/notice-ledger.query.js';
import { NoticeNotThere } from '../responses/response.errors.js';
import { ComplaintDoor } from './complaint-door.service.js';
import { NoticePage } from './notice.page.js';
import { answerPage } from '../staff-frame/page-answer.js';
import { StaffSeat } from '../staff-frame/staff-seat.service.js';

/** A signed notice to read and print. */
@Controller('staff/complaints/:number/notices')
export class NoticeController {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly file: ComplaintFile,
    private readonly ledger: NoticeLedger,
    private readonly settings: OfficeSettings,
    private readonly seat: StaffSeat,
  ) {}

  /** The letter; throws NoticeNotThere for a notice of another complaint as well. */
  @May('see_complaint')
  @Get(':id')
  async show(
    @Param('number') typed: string,
    @Param('id') noticeId: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id, number } = await this.door.open(request.officer, typed);
    const notice = isUUID(noticeId) ? await this.ledger.one(id, noticeId) : null;
    if (!notice) throw new NoticeNotThere();
    const [{ matter }, settings] = await Promise.all([this.file.read(id), this.settings.all()]);
    const seat = await this.seat.of(request, reply);
    const { receivedOn } = matter;
    await answerPage(reply, NoticePage({ seat, number, receivedOn, notice, settings }));
  }
}
