import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { LetterCounter } from './letter-counter.entity.js';
import { printedNumber } from './letter-number.messages.js';
import type { Notice } from './notice.entity.js';
import { LetterCodeMissing } from './response.errors.js';

/** An outgoing number, and as it is printed after ที่. */
interface LetterNumber {
  running: number;
  printed: string;
}

/** Allocates outgoing numbers, without gaps or duplicates per series and calendar year, under any concurrency. */
@Injectable()
export class LetterNumbersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly office: OfficeSettingsService,
  ) {}

  /** The number that would be taken now; another letter may take it first. Null without a letter code. */
  async next(series: Notice['series'], year: number): Promise<string | null> {
    const { manager } = this.dataSource;
    const { 'letter.initials': initials, 'letter.code': code } = await this.office.all();
    const counter = await manager.findOneBy(LetterCounter, { series, year });
    const running = (counter?.last ?? 0) + 1;
    return code ? printedNumber({ initials, code, series, running }) : null;
  }

  /** Takes the next number in the caller's transaction; a rollback gives it back. Throws LetterCodeMissing. */
  async take(
    manager: EntityManager,
    series: Notice['series'],
    year: number,
  ): Promise<LetterNumber> {
    const { 'letter.initials': initials, 'letter.code': code } = await this.office.all(manager);
    if (!code) throw new LetterCodeMissing();
    const [row] = await manager.query<{ last: number }[]>(
      `INSERT INTO letter_counter (series, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (series, year) DO UPDATE SET last = letter_counter.last + 1 RETURNING last`,
      [series, year],
    );
    const running = row!.last;
    return { running, printed: printedNumber({ initials, code, series, running }) };
  }
}
