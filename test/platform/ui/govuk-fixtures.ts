import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Attributes } from '../../../src/platform/ui/attributes.js';

/** Words, or HTML in their place, with a look. */
export interface Part {
  readonly text?: string;
  readonly html?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly isPageHeading?: boolean;
  readonly visuallyHiddenText?: string;
  readonly href?: string;
}

/** One of several: a radio, an option, a page number, an error, a crumb. */
export interface Item extends Part {
  readonly value?: string | number;
  readonly id?: string;
  readonly name?: string;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly divider?: string;
  readonly hint?: Part;
  readonly label?: Part;
  readonly number?: number | string;
  readonly current?: boolean;
  readonly ellipsis?: true;
  readonly labelText?: string;
  readonly format?: 'numeric';
  readonly colspan?: number;
  readonly rowspan?: number;
}

/** A row of a summary list. */
export interface Row {
  readonly key: Part;
  readonly value: Part;
  readonly classes?: string;
  readonly actions?: { readonly items?: readonly Part[]; readonly classes?: string };
}

/** The options of every component we have, as the published fixtures give them. */
export interface Options extends Omit<Item, 'label' | 'value' | 'labelText'> {
  readonly value?: string;
  readonly values?: readonly string[];
  readonly label?: Part;
  readonly labelText?: string;
  readonly errorMessage?: Part;
  readonly fieldset?: Part & { readonly legend?: Part; readonly describedBy?: string };
  readonly legend?: Part;
  readonly describedBy?: string;
  readonly formGroup?: { readonly classes?: string };
  readonly idPrefix?: string;
  readonly items?: readonly Item[];
  readonly type?: string;
  readonly role?: string;
  readonly for?: string;
  readonly prefix?: Part;
  readonly suffix?: Part;
  readonly spellcheck?: boolean;
  readonly rows?: unknown;
  readonly head?: readonly Item[];
  readonly maxlength?: number;
  readonly countMessage?: Part;
  readonly errorList?: readonly Part[];
  readonly previous?: Item;
  readonly next?: Item;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4;
  readonly titleText?: string;
  readonly titleHtml?: string;
  readonly summaryText?: string;
  readonly summaryHtml?: string;
  readonly descriptionText?: string;
  readonly descriptionHtml?: string;
  readonly [more: string]: unknown;
}

/** One published example. */
export interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

const home = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

/** The examples that govuk-frontend publishes for a component. */
export function fixturesOf(component: string): readonly Fixture[] {
  const path = join(home, 'dist/govuk/components', component, 'fixtures.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: readonly Fixture[] }).fixtures;
}
