import { describe, expect, it } from '@jest/globals';
import { recipientsFor, type Officer } from '../../../src/escalation/sweep/recipients.rule.js';

const OFFICERS: readonly Officer[] = [
  { id: 'officer', role: 'division_officer', divisionCode: 'ENG' },
  { id: 'head', role: 'division_head', divisionCode: 'ENG' },
  { id: 'centre', role: 'division_head', divisionCode: 'CLERK' },
  { id: 'clerk', role: 'municipal_clerk', divisionCode: null },
];
const told = (
  codes: string[],
  matter = {},
  officers = OFFICERS,
): ReturnType<typeof recipientsFor> =>
  recipientsFor(
    codes,
    {
      kind: 'complaint',
      restricted: false,
      divisionCode: 'ENG',
      officerId: 'officer',
      accusedIds: [],
      ...matter,
    },
    officers,
  );
const who = (result: ReturnType<typeof recipientsFor>): string[] =>
  result.told.map(({ role, recipient }) => `${recipient} as ${role}`);

describe('who is told', () => {
  it('is the responsible officer and the head of the division', () =>
    expect(who(told(['responsible_officer', 'division_head']))).toEqual([
      'officer as responsible_officer',
      'head as division_head',
    ]));

  it('is nobody above of a restricted case, not even by a ladder that names ordinary posts', () => {
    const above = OFFICERS.filter(({ id }) => id === 'clerk');
    const codes = ['responsible_officer', 'division_head'];
    const result = told(codes, { restricted: true }, above);
    expect(who(result)).toEqual(['contact:outside_body as outside_body']);
  });

  it('is the head of the complaint centre, in their place, for an unassigned case', () => {
    const result = told(['responsible_officer'], { officerId: null });
    expect(who(result)).toEqual(['centre as centre_stand_in']);
    expect(result.skipped).toEqual([
      { role: 'responsible_officer', accountId: null, why: 'unassigned' },
    ]);
  });

  it('is the head of the complaint centre for the case of an officer who left', () => {
    const result = told(['responsible_officer'], { officerId: 'gone' });
    expect(who(result)).toEqual(['centre as centre_stand_in']);
    expect(result.skipped).toMatchObject([{ why: 'left' }]);
  });

  it('is never somebody whom the case accuses, on any level', () => {
    const result = told(['division_head', 'municipal_clerk'], { accusedIds: ['head', 'clerk'] });
    expect(who(result)).toEqual(['centre as centre_stand_in']);
    expect(result.skipped.map(({ accountId, why }) => [accountId, why])).toEqual([
      ['head', 'accused'],
      ['clerk', 'accused'],
      [null, 'vacant'],
    ]);
  });

  it('is the outside body when nobody else is left', () => {
    const accusedIds = OFFICERS.map(({ id }) => id);
    expect(who(told(['division_head'], { accusedIds }))).toEqual([
      'contact:outside_body as outside_body',
    ]);
    expect(who(told(['mayor'], {}, []))).toEqual(['contact:outside_body as outside_body']);
  });

  it('is each person once', () =>
    expect(who(told(['division_head', 'division_head']))).toEqual(['head as division_head']));

  describe('of a report on the plan', () => {
    const report = { kind: 'plan_report' as const, officerId: null };

    it('is the municipal clerk where the division has no head', () =>
      expect(who(told(['division_head'], { ...report, divisionCode: 'AUD' }))).toEqual([
        'clerk as municipal_clerk',
      ]));

    it('is the clerk in place of a mayor who is not there, never the complaint centre', () =>
      expect(who(told(['mayor'], report))).toEqual(['clerk as municipal_clerk']));
  });
});
