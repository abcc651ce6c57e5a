import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What is known of a matter when earlier links are asked. */
export interface AskedBefore {
  categoryCode: string;
  divisionCode: string | null;
  villageNo: number | null;
}

/** Project code → how often officers linked a case like this one with it. */
export type ConfirmedBefore = ReadonlyMap<string, number>;

/** So many of the newest links teach: old habits fade, and the question stays quick. */
const NEWEST = 2000;

/** What officers confirmed before, of unrestricted cases only: nothing that is suggested tells of a secret one. */
@Injectable()
export class ConfirmedBeforeQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Links of cases of the same category; one of the same division or village counts once more. */
  async of({ categoryCode, divisionCode, villageNo }: AskedBefore): Promise<ConfirmedBefore> {
    const rows = await this.dataSource.query<{ code: string; times: number }[]>(
      `SELECT l.project_code AS code,
              sum(1 + (m.division_code = $2)::int + coalesce(c.village_no = $3, false)::int)::int AS times
         FROM (SELECT matter_id, project_code FROM plan_link WHERE state = 'confirmed'
                ORDER BY at DESC LIMIT ${NEWEST}) l
         JOIN matter m ON m.id = l.matter_id AND NOT m.restricted
         JOIN complaint c ON c.id = m.id AND c.category_code = $1
        WHERE m.division_code IS NOT NULL GROUP BY 1`,
      [categoryCode, divisionCode, villageNo],
    );
    return new Map(rows.map(({ code, times }) => [code, times]));
  }
}
