import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import {
  SettingChangeService,
  SettingChanged,
} from '../../../core/office/setting-change.service.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { channelFields, readChannels } from './channels-form.rule.js';
import { ChannelsPage, type ChannelsPageProps } from './channels.page.js';
import { seenOf } from './setting.dto.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';

/** The form has a field that no channel has. */
class ChannelsFormWrong extends DomainError {
  constructor() {
    super('unknown_field', 'invalid');
  }
}

/** The channels by which complaints may come. */
@Controller('staff/channels')
export class ChannelsController {
  constructor(
    private readonly settings: OfficeSettingsService,
    private readonly change: SettingChangeService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** The channels as they are. */
  @May('edit_settings')
  @Get()
  async show(@Req() request: StaffRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page(request, reply);
  }

  /** Stores them, each with the day since when; throws ChannelsFormWrong for a form of another page. */
  @May('edit_settings')
  @Post()
  async store(
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = readChannels(body ?? {}, bangkokDayOf(this.clock.now()));
    if (!read) throw new ChannelsFormWrong();
    const { typed, wrongDays } = read;
    if (wrongDays.size > 0) return this.page(request, reply, { typed, wrongDays }, 422);
    try {
      const seen = seenOf(read.seen);
      await this.change.apply('channels_open', seen, read.channels, request.officer.id);
    } catch (error) {
      if (!(error instanceof SettingChanged)) throw error;
      return this.page(request, reply, { typed, changed: true }, 409);
    }
    await reply.redirect('/staff/settings?done=saved', 303);
  }

  private async page(
    request: StaffRequest,
    reply: FastifyReply,
    more?: Pick<ChannelsPageProps, 'typed' | 'wrongDays' | 'changed'>,
    status = 200,
  ): Promise<void> {
    const [now, context] = await Promise.all([
      this.settings.get('channels_open'),
      this.context.of(request, reply),
    ]);
    const page = ChannelsPage({ context, now, typed: channelFields(now), ...more });
    await answerPage(reply, page, status);
  }
}
