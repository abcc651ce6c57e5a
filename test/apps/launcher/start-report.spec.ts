import { describe, expect, it } from '@jest/globals';
import type { VacantPost } from '../../../src/escalation/sweep/vacant-posts.rule.js';
import { startLines } from '../../../src/apps/launcher/start-report.js';
import { testSettings } from '../../support/test-database.js';

const settings = testSettings('postgres://sipha@127.0.0.1:1/sipha');
const linesWith = (vacant: VacantPost[]): string[] =>
  startLines({
    settings,
    folder: '.data',
    servers: 'PostgreSQL',
    seconds: 1,
    accounts: [],
    vacant,
  });

describe('what a start tells', () => {
  it('names the posts that nobody holds in one line', () => {
    const division = { code: 'CLERK', headTitle: 'หัวหน้าสำนักปลัด' };
    const vacant: VacantPost[] = [
      { post: 'centre_head', division, instead: ['mayor'] },
      { post: 'municipal_clerk', division: null, instead: ['mayor'] },
    ];
    expect(linesWith(vacant).at(-1)).toBe(
      '  vacant: centre_head of CLERK, municipal_clerk; others are told in their place, see /staff/admin',
    );
    expect(linesWith(vacant)).toHaveLength(linesWith([]).length + 1);
  });

  it('says nothing of posts that are held', () =>
    expect(linesWith([]).join('\n')).not.toContain('vacant'));
});
