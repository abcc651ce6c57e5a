import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OfficeSettings } from '../office/office-settings.service.js';
import { printedNumber } from './letter-number.messages.js';
import { LetterCodeMissing } from './response.errors.js';

/** An outgoing number, and as it is printed after ที่. */
export interface LetterNumber {
  running: number;
  printed: string;
}

/** Gives outgoing numbers: without gap or double per series and calendar year, under any concurrency. */
@Injectable()
export class LetterNumbers {
  constructor(private readonly office: OfficeSettings) {}

  /** Takes the next number in the caller's transaction; a rollback gives it back. Throws LetterCodeMissing. */
  async take(
    manager: EntityManager,
    series: 'ordinary' | 'restricted',
    year: number,
  ): Promise<LetterNumber> {
    const code = await this.office.get('letter.code', manager);
    if (!code) throw new LetterCodeMissing();
    const [row] = await manager.query<{ last: number }[]>(
      `INSERT INTO letter_counter (series, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (series, year) DO UPDATE SET last = letter_counter.last + 1 RETURNING last`,
      [series, year],
    );
    const running = row!.last;
    return { running, printed: printedNumber(code, series, running) };
  }
}
