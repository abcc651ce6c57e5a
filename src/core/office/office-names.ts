import type { Category } from './category.entity.js';
import type { Division } from './division.entity.js';
import type { Village } from './village.entity.js';

/** The names behind the office's codes; a code that is gone is shown as it is. */
export class OfficeNames {
  constructor(
    readonly divisions: readonly Division[],
    readonly categories: readonly Category[],
    readonly villages: readonly Village[],
  ) {}

  /** A division's name; undefined where there is none. */
  division(code: string | null | undefined): string | undefined {
    if (code === null || code === undefined) return undefined;
    return this.divisions.find((one) => one.code === code)?.name ?? code;
  }

  /** A category's name. */
  category(code: string): string {
    return this.categories.find((one) => one.code === code)?.name ?? code;
  }

  /** A village's name; undefined where none was given. */
  village(no: number | null): string | undefined {
    if (no === null) return undefined;
    return this.villages.find((one) => one.no === no)?.name ?? String(no);
  }

  /** The subject written at triage; until then category and village. */
  title(of: { subject: string | null; categoryCode: string; villageNo: number | null }): string {
    const village = this.village(of.villageNo);
    const about = this.category(of.categoryCode);
    return of.subject ?? (village ? `${about} ${village}` : about);
  }
}
