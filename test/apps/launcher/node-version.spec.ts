import { describe, expect, it } from '@jest/globals';

// Plain JavaScript, so that the oldest Node can still read it and say what is wrong.
const PREPARED = '../../../scripts/prepared.mjs';
const { isNodeSuitable } = (await import(PREPARED)) as {
  isNodeSuitable: (version: string) => boolean;
};

describe('a Node', () => {
  it.each(['v20.11.0', 'v20.20.2', 'v22.0.0', 'v100.1.0'])('%s can run Sipha', (version) =>
    expect(isNodeSuitable(version)).toBe(true),
  );
  it.each(['v20.10.9', 'v18.20.4', 'v6.0.0'])('%s cannot', (version) =>
    expect(isNodeSuitable(version)).toBe(false),
  );
});
