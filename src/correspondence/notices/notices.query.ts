import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { isSigned, Notice, UNDER_WAY, type SignedNotice } from './notice.entity.js';

/** Reads the notices of a matter; the caller has checked access. */
@Injectable()
export class NoticesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** All notices of a matter, oldest first. */
  of(matterId: string): Promise<Notice[]> {
    return this.dataSource.manager.find(Notice, {
      where: { matterId },
      order: { draftedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The notices that the citizen can read: those delivered, also if the e-mail came back; oldest first. */
  async deliveredOf(matterId: string): Promise<(Notice & SignedNotice)[]> {
    const notices = await this.dataSource.manager.find(Notice, {
      where: { matterId, state: In(['delivered', 'returned']) },
      order: { signedAt: 'ASC', id: 'ASC' },
    });
    return notices.filter(isSigned);
  }

  /** The notice of a matter that is neither delivered nor given up, or null. */
  underWay(matterId: string): Promise<Notice | null> {
    const state = In([...UNDER_WAY]);
    return this.dataSource.manager.findOneBy(Notice, { matterId, state });
  }

  /** One notice of a matter, or null. */
  one(matterId: string, id: string): Promise<Notice | null> {
    return this.dataSource.manager.findOneBy(Notice, { matterId, id });
  }
}
