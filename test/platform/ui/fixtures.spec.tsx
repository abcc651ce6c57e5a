import { describe, expect, test } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { UiWordsContext } from '../../../src/platform/ui/ui-words.context.js';
import { englishUiWords } from './english-ui-words.js';
import { FIELDS, type Show } from './fixture-fields.js';
import { LISTS } from './fixture-lists.js';
import { PARTS } from './fixture-parts.js';
import { fixturesOf, type Fixture } from './govuk-fixtures.js';
import { normalHtml } from './html-tree.js';
import { UNSUPPORTED } from './unsupported-fixtures.data.js';

function ours(show: Show, { options }: Fixture): string {
  return normalHtml(
    renderToString(
      <UiWordsContext.Provider value={englishUiWords}>{show(options)}</UiWordsContext.Provider>,
    ),
  );
}

function differs(show: Show, fixture: Fixture): boolean {
  try {
    return ours(show, fixture) !== normalHtml(fixture.html);
  } catch {
    return true;
  }
}

describe.each(Object.entries({ ...PARTS, ...LISTS, ...FIELDS }))('%s', (component, show) => {
  const left = UNSUPPORTED[component] ?? {};
  const fixtures = fixturesOf(component);
  const covered = fixtures.filter(({ name }) => !(name in left));

  test.each(covered.map((fixture) => [fixture.name, fixture] as const))(
    'gives the HTML of "%s"',
    (_name, fixture) => {
      expect(ours(show, fixture)).toBe(normalHtml(fixture.html));
    },
  );

  test('leaves out exactly what the table names', () => {
    const leftOut = fixtures.filter(({ name }) => name in left);
    expect(leftOut.map(({ name }) => name).sort()).toEqual(Object.keys(left).sort());
    expect(leftOut.filter((fixture) => !differs(show, fixture))).toEqual([]);
  });
});
