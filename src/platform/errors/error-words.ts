/** What an error page says: a title and a sentence each; `{seconds}` and the like are filled in. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

/** Words with their `{names}` filled in; what has no value is left out. */
export const filled = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
