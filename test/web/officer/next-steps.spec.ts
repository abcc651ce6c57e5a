import { describe, expect, it } from '@jest/globals';
import type { NoticeState } from '../../../src/correspondence/notices/notice.entity.js';
import { nextSteps } from '../../../src/web/officer/complaint-view/next-steps.rule.js';

type View = Parameters<typeof nextSteps>[0];

interface Case {
  division?: boolean;
  officer?: 'active' | 'left';
  plan?: 'linked' | 'unrelated';
  letters?: NoticeState[];
}

const viewOf = ({ division, officer, plan, letters = [] }: Case): View =>
  ({
    record: {
      matter: { divisionCode: division ? 'ENG' : null, officerId: officer ? 'one' : null },
    },
    people: { isActive: () => officer === 'active' },
    plan: { links: plan === 'linked' ? [{}] : [], unrelated: plan === 'unrelated' ? {} : null },
    notices: letters.map((state, no) => ({ state, id: `letter ${no}` })),
  }) as unknown as View;

const done = (one: Case): string[] =>
  nextSteps(viewOf(one)).flatMap((standing) => (standing.done ? [standing.step] : []));

const NONE: NoticeState[] = ['delivered', 'returned', 'voided', 'discarded'];
const WRITTEN: NoticeState[] = ['draft', 'for_signature'];
const SIGNED: NoticeState[] = ['signed', 'sending', 'failed'];

describe('what is left to do until a case is answered', () => {
  it('is everything at first, in its order', () => {
    expect(done({})).toEqual([]);
    expect(nextSteps(viewOf({})).map(({ step }) => step)).toEqual([
      ...['division', 'officer', 'plan', 'letter', 'signature', 'delivery'],
    ]);
  });

  it('is an officer again once the one who had it has left', () => {
    expect(done({ division: true, officer: 'active' })).toEqual(['division', 'officer']);
    expect(done({ division: true, officer: 'left' })).toEqual(['division']);
  });

  it('is no decision on the plan once it is linked, or belongs to no project', () => {
    expect(done({ plan: 'linked' })).toEqual(['plan']);
    expect(done({ plan: 'unrelated' })).toEqual(['plan']);
  });

  it('follows the letter that is under way, in every state, and forgets those that are done with', () => {
    for (const state of NONE) expect([state, done({ letters: [state] })]).toEqual([state, []]);
    for (const state of WRITTEN) {
      expect([state, done({ letters: ['delivered', state] })]).toEqual([state, ['letter']]);
    }
    for (const state of SIGNED) {
      expect([state, done({ letters: [state] })]).toEqual([state, ['letter', 'signature']]);
    }
    expect(nextSteps(viewOf({ letters: ['voided', 'draft'] })).at(-1)?.noticeId).toBe('letter 1');
  });
});
