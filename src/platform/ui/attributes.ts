/** Extra HTML attributes by their HTML name; `true` renders the bare name except for data- and aria-. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
