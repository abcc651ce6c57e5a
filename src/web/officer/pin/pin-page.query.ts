import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Matter } from '../../../cases/matters/matter.entity.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Settings } from '../../../platform/settings/settings.js';
import {
  StaffContextService,
  type StaffContext,
} from '../../shared/staff/staff-context.service.js';
import { ComplaintLoaderService } from '../desk/complaint-loader.service.js';

/** What the page of a new PIN is made from. */
interface PinPage {
  number: string;
  version: number;
  context: StaffContext;
  trackUrl: string;
}

/** Reads what the page of a new PIN needs, for an officer who may give one. */
@Injectable()
export class PinPageQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly loader: ComplaintLoaderService,
    private readonly context: StaffContextService,
    private readonly settings: Settings,
  ) {}

  /** The page of the number in an address; throws MatterNotFound or NotAllowed. */
  async read(typed: string, request: StaffRequest, reply: FastifyReply): Promise<PinPage> {
    const { id, number } = await this.loader.load(request.officer, typed, 'renew_pin');
    const { version } = await this.dataSource.manager.findOneByOrFail(Matter, { id });
    const context = await this.context.of(request, reply);
    return { number, version, context, trackUrl: `${this.settings.PUBLIC_URL}/track` };
  }
}
