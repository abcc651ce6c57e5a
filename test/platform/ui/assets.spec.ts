import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { COPIED_ASSETS } from '../../../src/platform/ui/assets/asset-list.js';
import { stylesheet } from './sample-server.js';

const styles = { everyPage: stylesheet('everyPage'), staff: stylesheet('staff') };

/** What they may weigh on the wire: a citizen's phone on a slow line loads the first and the last. */
const BUDGETS = { everyPage: 13 * 1024, staff: 5 * 1024, script: 5 * 1024 };

test('stylesheets and script stay within their budgets', () => {
  const script = readFileSync('src/platform/ui/assets/enhance.js');
  const over = Object.entries({ ...styles, script })
    .map(([name, bytes]) => [name, gzipSync(bytes).length] as const)
    .filter(([name, size]) => size >= BUDGETS[name as keyof typeof BUDGETS]);
  expect(over).toEqual([]);
});

test('the stylesheets ask for nothing that is not served, and never for GDS Transport', () => {
  const css = `${styles.everyPage.toString()}${styles.staff.toString()}`;
  const asked = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, url]) => url);
  expect(asked).toHaveLength(4);
  expect(asked.filter((url) => !COPIED_ASSETS.some((asset) => asset.url === url))).toEqual([]);
  expect(css).not.toContain('GDS');
});

test('every asset is where the list says', () => {
  expect(COPIED_ASSETS.filter(({ source }) => !existsSync(source))).toEqual([]);
});
