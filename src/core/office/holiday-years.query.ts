import { Injectable } from '@nestjs/common';
import { Between, DataSource } from 'typeorm';
import { Holiday } from './holiday.entity.js';

/** Reads the named days as the office edits them. */
@Injectable()
export class HolidayYearsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The named days of a calendar year (AD), in order. */
  of(year: number): Promise<Holiday[]> {
    return this.dataSource.manager.find(Holiday, {
      where: { day: Between(`${year}-01-01`, `${year}-12-31`) },
      order: { day: 'ASC' },
    });
  }
}
