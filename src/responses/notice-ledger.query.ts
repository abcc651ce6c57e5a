import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Notice } from './notice.entity.js';

/** Reads the notices of a matter; the caller has checked access. */
@Injectable()
export class NoticeLedger {
  constructor(private readonly dataSource: DataSource) {}

  /** All notices of a matter, oldest first. */
  of(matterId: string): Promise<Notice[]> {
    return this.dataSource.manager.find(Notice, {
      where: { matterId },
      order: { signedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The notices that the citizen can read: those served, also if the e-mail came back; oldest first. */
  servedOf(matterId: string): Promise<Notice[]> {
    return this.dataSource.manager.find(Notice, {
      where: { matterId, state: In(['served', 'returned']) },
      order: { signedAt: 'ASC', id: 'ASC' },
    });
  }

  /** One notice of a matter, or null. */
  one(matterId: string, id: string): Promise<Notice | null> {
    return this.dataSource.manager.findOneBy(Notice, { matterId, id });
  }
}
