/** A link of the header or footer. */
export interface NavItem {
  readonly href: string;
  readonly text: string;
  /** The page that is shown now. */
  readonly current?: boolean | undefined;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** Which of the service's sites a page is of; who the office is comes with renderPage. */
export interface Site {
  /** What the service is called, the first line of the header and the end of each title. */
  readonly service: string;
  /** Where the header leads, `/` unless given. */
  readonly home?: string | undefined;
  readonly footerLinks?: readonly NavItem[] | undefined;
  /** A last line of the footer. */
  readonly footerNote?: string | undefined;
}
