/** What stands in a cell of a file; null for nothing. */
export type RawCell = string | number | boolean | null;
