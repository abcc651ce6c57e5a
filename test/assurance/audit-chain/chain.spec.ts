import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CHAIN_START, chained } from '../../../src/assurance/audit-chain/chain.rule.js';

describe('the chain', () => {
  it('hashes the seal before it and the event’s own text', () => {
    const first = chained(CHAIN_START, 'ก');
    const plain = createHash('sha256').update(Buffer.alloc(32)).update('ก').digest();
    expect(first.equals(plain)).toBe(true);
    expect(chained(first, 'ข').equals(chained(CHAIN_START, 'ข'))).toBe(false);
    expect(chained(first, 'ข').equals(chained(first, 'ค'))).toBe(false);
  });
});
