/** Where in a file something is wrong; what does not apply is null. */
export interface FileLocation {
  readonly sheet: string | null;
  /** Counted from 1, as spreadsheets do. */
  readonly row: number | null;
  /** The column's letters and title, or the field of a JSON. */
  readonly column: string | null;
}

/** What can be wrong with a file before anybody knows what it is about. */
export type FileProblemCode =
  | 'empty_file'
  | 'old_workbook'
  | 'encrypted'
  | 'not_table_file'
  | 'not_workbook'
  | 'broken_workbook'
  | 'unpacked_too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'wrong_encoding'
  | 'broken_csv'
  | 'broken_json'
  | 'merged_cells'
  | 'formula'
  | 'error_cell';

/** One thing that is wrong, with the present value and, where that helps, the expected one. */
export interface FileProblem<Code extends string = FileProblemCode> extends FileLocation {
  readonly code: Code;
  readonly value: string;
  readonly expected?: string;
}

const LONGEST_VALUE = 80;

/** A problem at a location; a long value is cut. */
export function problem<Code extends string>(
  code: Code,
  place: Partial<FileLocation> = {},
  value: unknown = '',
  expected?: string,
): FileProblem<Code> {
  const shown = { code, value: cut(value), ...(expected === undefined ? {} : { expected }) };
  return { sheet: null, row: null, column: null, ...place, ...shown };
}

function cut(value: unknown): string {
  const text = value == null ? '' : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** The rest of a file cannot be read. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** Throws UnreadableFile. */
export function unreadable(
  code: FileProblemCode,
  place: Partial<FileLocation> = {},
  value?: unknown,
): never {
  throw new UnreadableFile(problem(code, place, value));
}
