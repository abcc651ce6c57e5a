import { expect, it } from '@jest/globals';
import { bahtWords } from '../../../src/web/shared/plan/baht.rule.js';

it.each([
  ['0', '0'],
  ['1234567.00', '1,234,567'],
  ['7700.5', '7,700.50'],
  ['0.05', '0.05'],
  [7700.5, '7,700.50'],
  [20000, '20,000'],
  [0.1 + 0.2, '0.30'],
])('says %s baht as %s', (baht, words) => expect(bahtWords(baht)).toBe(words));
