import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

// Plain JavaScript, so that the oldest Node can still read it and say what is wrong.
const PREPARED = '../../../scripts/prepared.mjs';
const { isNodeSuitable } = (await import(PREPARED)) as {
  isNodeSuitable: (version: string) => boolean;
};

describe('a Node', () => {
  const oldest = ['v20.19.0', 'v22.13.0', 'v24.11.0'];
  it.each([...oldest, 'v20.20.2', 'v26.0.0', 'v100.1.0'])('%s can run Sipha', (version) =>
    expect(isNodeSuitable(version)).toBe(true),
  );
  const olderOrOdd = [
    'v20.18.9',
    'v22.12.0',
    'v24.10.0',
    'v21.7.3',
    'v23.11.1',
    'v18.20.4',
    'v6.0.0',
  ];
  it.each(olderOrOdd)('%s cannot', (version) => expect(isNodeSuitable(version)).toBe(false));

  it('is the one that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    const asked = [...engines.node.matchAll(/\d+\.\d+\.\d+/g)].map(([version]) => `v${version}`);
    expect(asked).toEqual(oldest);
  });
});
