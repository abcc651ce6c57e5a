/** The value of a cell: a text, a number, a civil day (ISO), or nothing. */
export type SheetCell = string | number | { readonly day: string } | null;
