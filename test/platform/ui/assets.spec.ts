import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { COPIED_ASSETS } from '../../../src/platform/ui/assets/asset-list.js';
import { stylesheet } from './sample-server.js';

test('stylesheet and script stay within their budgets', () => {
  expect(gzipSync(stylesheet()).length).toBeLessThan(14 * 1024);
  const script = readFileSync('src/platform/ui/assets/enhance.js');
  expect(gzipSync(script).length).toBeLessThan(5 * 1024);
});

test('the stylesheet asks for nothing that is not served, and never for GDS Transport', () => {
  const css = stylesheet().toString();
  const asked = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, url]) => url);
  expect(asked).toHaveLength(4);
  expect(asked.filter((url) => !COPIED_ASSETS.some((asset) => asset.url === url))).toEqual([]);
  expect(css).not.toContain('GDS');
});

test('every asset is where the list says', () => {
  expect(COPIED_ASSETS.filter(({ source }) => !existsSync(source))).toEqual([]);
});
