/** What an error page says: a title and a sentence each; `{seconds}` and the like are filled in. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
}
