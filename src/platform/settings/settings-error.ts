/** A setting that cannot be used: which variable, and what is wrong, never its value. */
export interface SettingsProblem {
  readonly variable: string;
  readonly problem: string;
}

/** The process cannot run with these settings; the message holds one line for each bad variable. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly SettingsProblem[]) {
    super(problems.map(({ variable, problem }) => `${variable} ${problem}`).join('\n'));
    this.name = 'SettingsError';
  }

  /** The names of the bad variables. */
  get variables(): string[] {
    return this.problems.map(({ variable }) => variable);
  }
}
