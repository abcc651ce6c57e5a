import { describe, expect, it } from '@jest/globals';
import { learntWords } from '../../../src/plan/links/learnt-words.rule.js';
import { sameProject } from '../../../src/plan/plan/same-project.rule.js';
import {
  confirmedBefore,
  successorProjectsAmong,
  learntBefore,
} from '../../../src/plan/links/link-history.rule.js';

const one = (codes: string[], ...words: string[]) => ({ codes, words });

describe('words of linked cases', () => {
  it('are learnt from the third case on, so that what one person wrote is never kept', () => {
    const two = [one(['A'], 'mill'), one(['A'], 'mill'), one(['B'], 'x'), one(['C'], 'y')];
    expect(learntWords(two)).toEqual([]);
    expect(learntWords([...two, one(['A'], 'mill', 'mill'), one(['D'], 'z')])).toEqual([
      { projectCode: 'A', word: 'mill', cases: 3 },
    ]);
  });

  it('are not learnt where they are said of other projects, or of none, as often', () => {
    const cases = [1, 2, 3].flatMap(() => [one(['A'], 'mill'), one(['B'], 'mill'), one([], 'ask')]);
    expect(learntWords(cases)).toEqual([]);
    const asked = [1, 2, 3].flatMap(() => [one(['A'], 'ask'), one([], 'ask'), one(['B'])]);
    expect(learntWords(asked)).toEqual([]);
  });

  it('are not learnt for a project that is merely linked most', () => {
    const cases = [1, 2, 3, 4].map(() => one(['A'], 'mill'));
    expect(learntWords(cases)).toEqual([]);
    expect(learntWords([...cases, ...cases.map(() => one(['B'], 'other'))])).toHaveLength(2);
  });
});

describe('a project of another year', () => {
  const now = [
    { code: '2570-S1-01', title: 'จัดทำคู่มือการให้บริการประชาชน' },
    { code: '2570-S1-02', title: 'ปรับปรุงศูนย์รับเรื่องร้องเรียน' },
  ];

  it('is known by its code, else by its title, else not at all', () => {
    expect(sameProject({ code: '2570-S1-02', title: 'อื่น' }, now)).toBe(now[1]);
    const renamed = { code: '2569-S4-09', title: 'ปรับปรุงศูนย์รับเรื่องร้องเรียน' };
    expect(sameProject(renamed, now)).toBe(now[1]);
    expect(sameProject({ code: '2569-S4-10', title: 'อบรมอาสาสมัคร' }, now)).toBeUndefined();
  });

  it('passes on to its successor project what officers linked', () => {
    const successorProjects = successorProjectsAmong(now);
    const centre = { code: '2569-S4-09', title: 'ปรับปรุงศูนย์รับเรื่องร้องเรียน' };
    const link = { ...centre, categoryCode: 'ROAD', divisionCode: 'ENG', villageNo: 4, times: 3 };
    const other = { ...link, divisionCode: 'PH', villageNo: null, times: 2 };
    const gone = { ...link, code: '2569-S4-10', title: 'อบรมอาสาสมัคร' };
    const asked = { categoryCode: 'ROAD', divisionCode: 'ENG', villageNo: 4 };
    expect([...confirmedBefore([link, other, gone], successorProjects, asked)]).toEqual([
      ['2570-S1-02', { times: 5, weight: 11 }],
    ]);
    expect(
      confirmedBefore([link], successorProjects, { ...asked, categoryCode: 'WATER' }).size,
    ).toBe(0);
    const nowhere = { ...asked, divisionCode: null, villageNo: null };
    const unplaced = { ...link, divisionCode: null, villageNo: null };
    expect(confirmedBefore([unplaced], successorProjects, nowhere).get('2570-S1-02')).toEqual({
      times: 3,
      weight: 3,
    });
    expect([
      ...learntBefore(
        [
          { ...centre, word: 'ศูนย์' },
          { ...gone, word: 'ฝึก' },
        ],
        successorProjects,
      ),
    ]).toEqual([['2570-S1-02', ['ศูนย์']]]);
  });
});
