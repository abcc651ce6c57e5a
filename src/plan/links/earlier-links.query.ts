import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Known } from '../plan/same-project.rule.js';

/** How often officers linked cases of one kind with a project. */
export interface EarlierLinks extends Known {
  categoryCode: string;
  divisionCode: string | null;
  villageNo: number | null;
  times: number;
}

/** A word learnt for a project. */
export interface EarlierWord extends Known {
  word: string;
}

/**
 * Earlier decisions that suggestions rest on; of unrestricted cases only, so that no suggestion reveals a
 * restricted one.
 */
export interface LinkHistory {
  links: EarlierLinks[];
  words: EarlierWord[];
}

/** How many of the newest links count: old habits fade, and the query stays fast. */
export const NEWEST_LINKS = 2000;

/** Reads what officers confirmed before. */
@Injectable()
export class EarlierLinksQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The link history of all years. */
  async read(): Promise<LinkHistory> {
    const [links, words] = await Promise.all([
      this.dataSource.query<EarlierLinks[]>(
        `SELECT p.code, p.title, c.category_code AS "categoryCode", m.division_code AS "divisionCode",
                c.village_no AS "villageNo", count(*)::int AS times
           FROM (SELECT matter_id, project_code FROM plan_link WHERE state = 'confirmed'
                  ORDER BY at DESC LIMIT ${NEWEST_LINKS}) l
           JOIN matter m ON m.id = l.matter_id AND NOT m.restricted
           JOIN complaint c ON c.id = m.id JOIN plan_project p ON p.code = l.project_code
          GROUP BY 1, 2, 3, 4, 5`,
      ),
      this.dataSource.query<EarlierWord[]>(
        `SELECT p.code, p.title, w.word FROM plan_learnt_word w
           JOIN plan_project p ON p.code = w.project_code ORDER BY p.code, w.cases DESC, w.word`,
      ),
    ]);
    return { links, words };
  }
}
