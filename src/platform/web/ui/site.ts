/** A link of the header or footer. */
export interface NavItem {
  readonly href: string;
  readonly text: string;
  /** The page that is shown now. */
  readonly current?: boolean | undefined;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** Who speaks on every page. */
export interface Site {
  /** What the service is called, the first line of the header and the end of each title. */
  readonly service: string;
  /** The municipality, in parts that do not break inside: name, district, province. */
  readonly organisation: readonly string[];
  /** Shown in the footer, as it is written. */
  readonly phone?: string | undefined;
  /** Shows the office's own number there, where `phone` is not given. */
  readonly officePhone?: boolean | undefined;
  /** Where the header leads, `/` unless given. */
  readonly home?: string | undefined;
  readonly footerLinks?: readonly NavItem[] | undefined;
  /** A last line of the footer. */
  readonly footerNote?: string | undefined;
}
