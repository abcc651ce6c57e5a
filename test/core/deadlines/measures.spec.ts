import { describe, expect, it } from '@jest/globals';
import { measuresAfter, type Measures } from '../../../src/core/deadlines/measures.rule.js';

const DUE = '2022-04-16';
const NONE: Measures = {
  answeredOn: null,
  answeredInTime: null,
  resolvedOn: null,
  resolvedInTime: null,
};
const after = (...delivered: ['progress' | 'result', string][]): Measures =>
  delivered.reduce((measures, [kind, on]) => measuresAfter(measures, DUE, { kind, on }), NONE);

describe('the two measures of a round', () => {
  it('are both decided by a result, in time up to the due day itself', () => {
    expect(after(['result', DUE])).toMatchObject({ answeredInTime: true, resolvedInTime: true });
    expect(after(['result', '2022-04-17'])).toMatchObject({
      answeredInTime: false,
      resolvedInTime: false,
    });
  });

  it('come apart by a progress notice in time and a result after the first due day', () =>
    expect(
      after(['progress', '2022-04-10'], ['progress', '2022-04-20'], ['result', '2022-05-01']),
    ).toEqual({
      answeredOn: '2022-04-10',
      answeredInTime: true,
      resolvedOn: '2022-05-01',
      resolvedInTime: false,
    }));

  it('stay as decided when another result follows a returned one', () =>
    expect(after(['result', '2022-04-10'], ['result', '2022-05-01'])).toMatchObject({
      resolvedOn: '2022-04-10',
      resolvedInTime: true,
    }));
});
