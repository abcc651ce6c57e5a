import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { May } from '../../../core/accounts/may.decorator.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import type { OfficeSettingKey } from '../../../core/office/office-setting.entity.js';
import {
  SettingChangeService,
  SettingChanged,
} from '../../../core/office/setting-change.service.js';
import { SETTING_KEYS, settingProblems } from '../../../core/office/setting-check.rule.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { readForm } from '../../../platform/http/form-reader.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { fieldsOf, seenOf, sentFieldsOf, SettingDto, settingOf } from './setting.dto.js';
import { SettingEditPage, type SettingEditPageProps } from './setting-edit.page.js';
import { SettingsPage } from './settings.page.js';
import { SettingsViewQuery } from './settings-view.query.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Clock } from '../../../platform/clock/clock.js';

/** There is no setting of this name. */
class SettingUnknown extends DomainError {
  constructor() {
    super('not_found', 'not_found');
  }
}

interface Asked {
  request: StaffRequest;
  reply: FastifyReply;
}

/** What the office sets, each value by a form of its own. */
@Controller('staff/settings')
export class SettingsController {
  constructor(
    private readonly view: SettingsViewQuery,
    private readonly change: SettingChangeService,
    private readonly context: StaffContextService,
    private readonly clock: Clock,
  ) {}

  /** Every setting, and its newest changes. */
  @May('edit_settings')
  @Get()
  async list(
    @Query('done') done: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [view, context] = await Promise.all([this.view.read(), this.context.of(request, reply)]);
    await answerPage(reply, SettingsPage({ context, view, saved: done === 'saved' }));
  }

  /** One setting to change. */
  @May('edit_settings')
  @Get(':key')
  async edit(
    @Param('key') key: string,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show({ request, reply }, known(key));
  }

  /** Stores it; shows what is wrong with it, or what somebody else stored meanwhile. */
  @May('edit_settings')
  @Post(':key')
  async store(
    @Param('key') key: string,
    @Body() body: unknown,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const setting = known(key);
    const asked = { request, reply };
    const read = await readForm(SettingDto, body, sentFieldsOf(setting));
    const { typed } = read;
    if (!read.ok) return this.show(asked, setting, { typed, errors: read.errors }, 422);
    const value = settingOf(setting, read.value);
    const errors = settingProblems(setting, value, bangkokDayOf(this.clock.now()));
    if (errors.length > 0) return this.show(asked, setting, { typed, errors }, 422);
    try {
      await this.change.apply(
        setting,
        seenOf(read.value.over ?? read.value.seen),
        value,
        request.officer.id,
      );
    } catch (error) {
      if (!(error instanceof SettingChanged)) throw error;
      return this.show(asked, setting, { typed, changed: true }, 409);
    }
    await reply.redirect('/staff/settings?done=saved', 303);
  }

  private async show(
    { request, reply }: Asked,
    setting: OfficeSettingKey,
    more?: Pick<SettingEditPageProps, 'typed' | 'errors' | 'changed'>,
    status = 200,
  ): Promise<void> {
    const [view, context] = await Promise.all([this.view.read(), this.context.of(request, reply)]);
    const typed = fieldsOf(view.settings[setting]);
    await answerPage(reply, SettingEditPage({ context, view, setting, typed, ...more }), status);
  }
}

function known(key: string): OfficeSettingKey {
  const found = SETTING_KEYS.find((one) => one === key);
  if (!found) throw new SettingUnknown();
  return found;
}
