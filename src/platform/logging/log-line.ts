/** A line of the log with fields of its own: ids, codes and numbers of ours, never what a person typed. */
export class LogLine {
  constructor(
    readonly msg: string,
    readonly fields: Readonly<Record<string, string | number>>,
  ) {}
}
