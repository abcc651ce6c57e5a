import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CHAIN_START, linkHash } from '../../../src/assurance/audit-chain/audit-chain.rule.js';

describe('the chain', () => {
  it('hashes the link before it and the event’s own text', () => {
    const first = linkHash(CHAIN_START, 'ก');
    const plain = createHash('sha256').update(Buffer.alloc(32)).update('ก').digest();
    expect(first.equals(plain)).toBe(true);
    expect(linkHash(first, 'ข').equals(linkHash(CHAIN_START, 'ข'))).toBe(false);
    expect(linkHash(first, 'ข').equals(linkHash(first, 'ค'))).toBe(false);
  });
});
