/**
 * Pages of an ordered list that follow a place in it or come before one, rather than count rows from its beginning:
 * a page costs the same wherever it lies, and rows that come or go move no other over its edge.
 */

/** A day that PostgreSQL takes too: of no other than its own month and year, which begin with 1. */
function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const TYPES = {
  int: (text: string) => /^-?\d{1,9}$/.test(text),
  date: isDay,
  uuid: (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text),
  text: (text: string) => /^[a-z]{1,20}$/.test(text),
};

/** A column of a list's order, all ascending; together they are different in every row. */
export interface KeyColumn {
  readonly sql: string;
  readonly type: keyof typeof TYPES;
}

/** The values of a row's key columns. */
export type Place = readonly (string | number)[];

/** Where a page lies: it follows a place, or comes before one, or is the first. */
export interface Window {
  readonly after?: Place | undefined;
  readonly before?: Place | undefined;
}

/** A page, and whether others lie on either side of it. */
export interface KeysetPage<T> {
  readonly rows: T[];
  readonly earlier: boolean;
  readonly later: boolean;
}

/** A place as an address names it. */
export const placeText = (place: Place): string => place.join('_');

/** The place that an address names; undefined for anything else. */
export function placeFrom(columns: readonly KeyColumn[], text: string): Place | undefined {
  const values = text.split('_');
  const isPlace =
    values.length === columns.length &&
    columns.every(({ type }, index) => TYPES[type](values[index]!));
  return isPlace ? values : undefined;
}

/** Where the page of an address lies; the first where it names no place. */
export const windowFrom = (
  columns: readonly KeyColumn[],
  { after = '', before = '' }: Readonly<Record<string, string>>,
): Window => ({ after: placeFrom(columns, after), before: placeFrom(columns, before) });

/** The condition and the order of a window in SQL; its parameters are numbered from `first`. */
export function keysetSql(
  columns: readonly KeyColumn[],
  { after, before }: Window,
  first: number,
): { beyond: string; order: string; params: Place } {
  const [than, direction] = before ? ['<', 'DESC'] : ['>', 'ASC'];
  const names = columns.map(({ sql }) => sql).join(', ');
  const values = columns.map(({ type }, index) => `$${first + index}::${type}`).join(', ');
  const place = after ?? before;
  return {
    beyond: place ? `(${names}) ${than} (${values})` : 'true',
    order: columns.map(({ sql }) => `${sql} ${direction}`).join(', '),
    params: place ?? [],
  };
}

/** The page of a window, of rows that were read by its SQL, one more than it holds. */
export function keysetPage<T>(read: readonly T[], most: number, window: Window): KeysetPage<T> {
  const rows = read.slice(0, most);
  const more = read.length > most;
  return window.before
    ? { rows: rows.reverse(), earlier: more, later: true }
    : { rows, earlier: window.after !== undefined, later: more };
}
