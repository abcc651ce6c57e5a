import { describe, expect, it } from '@jest/globals';
import { recipientsFor, type Officer } from '../../../src/escalation/sweep/recipients.rule.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';

/** The people of a small town; each may be missing, and each may be accused. */
const PEOPLE: Readonly<Record<string, Officer>> = {
  officer: { id: 'officer', role: 'division_officer', divisionCode: 'ENG' },
  head: { id: 'head', role: 'division_head', divisionCode: 'ENG' },
  centre: { id: 'centre', role: 'division_head', divisionCode: 'CLERK' },
  clerk: { id: 'clerk', role: 'municipal_clerk', divisionCode: null },
  mayor: { id: 'mayor', role: 'mayor', divisionCode: null },
  insider: { id: 'insider', role: 'misconduct_officer', divisionCode: null },
  intake: { id: 'intake', role: 'intake_officer', divisionCode: null },
  administrator: { id: 'administrator', role: 'administrator', divisionCode: null },
};
const NAMES = Object.keys(PEOPLE);
const LADDERS = ['ordinary', 'restricted', 'report'] as const;
const OUTSIDE = 'contact:outside_body';

interface Situation {
  ladder: (typeof LADDERS)[number];
  assigned: boolean;
  there: ReadonlySet<string>;
  accused: ReadonlySet<string>;
  codes: readonly string[];
}

/**
 * The same in other words, as the office would say it: by each named post the queue of those who hear of it in
 * turn, then of the whole step whether anybody was found.
 */
const ORDINARY_QUEUES: Record<string, string[]> = {
  responsible_officer: ['officer', 'centre', 'head', 'clerk', 'mayor'],
  division_head: ['head', 'centre', 'clerk', 'mayor'],
  municipal_clerk: ['clerk', 'mayor'],
  mayor: ['mayor'],
};
const REPORT_QUEUES: Record<string, string[]> = {
  division_head: ['head', 'clerk', 'mayor'],
  municipal_clerk: ['clerk', 'mayor'],
  mayor: ['mayor'],
};

function oracle({ ladder, assigned, there, accused, codes }: Situation): Set<string> {
  const present = (name: string): boolean => there.has(name) && (name !== 'officer' || assigned);
  const told = new Set<string>();
  if (ladder === 'restricted') {
    for (const code of codes) {
      if (code !== 'misconduct_officer') told.add(`contact:${code}`);
      else if (present('insider') && !accused.has('insider')) told.add('insider');
    }
    return told.size > 0 ? told : new Set([OUTSIDE]);
  }
  const queues = ladder === 'report' ? REPORT_QUEUES : ORDINARY_QUEUES;
  let someAccused = false;
  for (const code of codes) {
    for (const name of queues[code]!) {
      if (!present(name)) continue;
      if (accused.has(name)) someAccused = true;
      else {
        told.add(name);
        break;
      }
    }
  }
  if (told.size > 0) return told;
  if (someAccused) return new Set([OUTSIDE]);
  const anybody = ['clerk', 'centre', 'head', 'intake', 'administrator'];
  const first = anybody.find((name) => there.has(name));
  return new Set([first && !accused.has(first) ? first : OUTSIDE]);
}

/** Every situation that differs: 2^8 of who is there, each with every choice of accused among four. */
function* situations(): Generator<Situation> {
  const accusable = ['head', 'centre', 'clerk', 'mayor', 'insider'];
  const subset = (names: string[], bits: number): Set<string> =>
    new Set(names.filter((_, index) => bits & (1 << index)));
  for (const ladder of LADDERS) {
    const steps = LADDER_STEPS.filter((step) => step.ladder === ladder);
    for (let bits = 0; bits < 1 << NAMES.length; bits += 1) {
      const there = subset(NAMES, bits);
      for (let named = 0; named < 1 << accusable.length; named += 1) {
        const accused = subset(accusable, named);
        // Accusing somebody who is not there changes nothing: those are counted once.
        if ([...accused].some((name) => !there.has(name))) continue;
        for (const assigned of [true, false]) {
          for (const { recipients: codes } of steps) {
            yield { ladder, assigned, there, accused, codes };
          }
        }
      }
    }
  }
}

const whoOf = ({ ladder, assigned, there, accused, codes }: Situation) =>
  recipientsFor(
    codes,
    {
      kind: ladder === 'report' ? 'plan_report' : 'complaint',
      restricted: ladder === 'restricted',
      divisionCode: 'ENG',
      officerId: assigned ? 'officer' : null,
      accusedIds: [...accused],
    },
    [...there].map((name) => PEOPLE[name]!),
  );
const said = ({ ladder, assigned, there, accused, codes }: Situation): string =>
  `${ladder} [${codes.join()}] ${assigned ? 'assigned' : 'unassigned'}, there: ${[...there].join()}, accused: ${[...accused].join()}`;

describe('who is told, in every town with vacant posts and accused officers', () => {
  const wrong: string[] = [];
  let count = 0;
  let outside = 0;
  for (const one of situations()) {
    const result = whoOf(one);
    const told = result.told.map(({ recipient }) => recipient).sort();
    const wanted = [...oracle(one)].sort();
    count += 1;
    if (told.includes(OUTSIDE)) outside += 1;
    const nobodyLeft =
      one.ladder === 'restricted' ||
      result.skipped.some(({ why }) => why === 'accused') ||
      !['clerk', 'centre', 'head', 'intake', 'administrator'].some((name) => one.there.has(name));
    if (told.join() !== wanted.join())
      wrong.push(`${said(one)}: ${told.join()}, not ${wanted.join()}`);
    if (told.some((id) => one.accused.has(id))) wrong.push(`${said(one)}: tells the accused`);
    if (told.includes(OUTSIDE) && !nobodyLeft) wrong.push(`${said(one)}: tells outside`);
  }

  it('equals what the office would say', () => {
    expect(count).toBeGreaterThan(50_000);
    expect(outside).toBeGreaterThan(1000);
    expect(wrong.slice(0, 10)).toEqual([]);
  });
});

describe('an unassigned case', () => {
  const told = (missing: string[]): unknown => {
    const there = new Set(NAMES.filter((name) => !missing.includes(name)));
    const codes = ['responsible_officer'];
    return whoOf({ ladder: 'ordinary', assigned: false, there, accused: new Set(), codes }).told;
  };
  it.each([
    [[], 'centre_stand_in', 'centre'],
    [['centre'], 'division_head', 'head'],
    [['centre', 'head'], 'municipal_clerk', 'clerk'],
    [['centre', 'head', 'clerk'], 'mayor', 'mayor'],
    [['centre', 'head', 'clerk', 'mayor'], 'intake_officer', 'intake'],
  ])('with %j vacant goes to the %s', (missing, role, recipient) =>
    expect(told(missing)).toEqual([{ role, recipient }]),
  );

  it('records who was looked for in vain', () => {
    const there = new Set(['mayor']);
    const codes = ['responsible_officer'];
    const { skipped } = whoOf({
      ladder: 'ordinary',
      assigned: false,
      accused: new Set(),
      there,
      codes,
    } as Situation);
    expect(skipped.map(({ role, why }) => `${role} ${why}`)).toEqual([
      'responsible_officer unassigned',
      'centre_stand_in vacant',
      'division_head vacant',
      'municipal_clerk vacant',
    ]);
  });
});
