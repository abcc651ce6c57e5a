import type { Planted } from './lint-violations.data.js';

const uses = (...from: readonly string[]): string =>
  from.map((file, n) => `import * as i${n} from '${file}';\nvoid i${n};\n`).join('');
const planted = (file: string, rule: string, text: string): Planted => ({ file, rule, text });

/** The folders of src with a floor of their own, lowest first. */
export const FLOORS: readonly (readonly string[])[] = [
  ['calendar', 'platform'],
  ['deadlines', 'files', 'letters', 'office'],
  ['accounts'],
  ['matters'],
  ['complaints', 'plan'],
  ['routing', 'responses', 'escalation', 'follow-up', 'plan-links'],
  [
    ...['intake', 'notifications', 'posting', 'registers', 'verification'],
    ...['plan-files', 'indicators', 'seals'],
  ],
  ['staff-frame'],
  ['plan-web'],
  ['citizen-web', 'officer-web', 'register-web', 'admin-web', 'public-api', 'office-cli', 'demo'],
];

const folders = FLOORS.flat();
const grounds = folders.map((folder): [string, string] => [
  `src/${folder}/ground.ts`,
  'export const ground = 1;\n',
]);

/** Each folder importing a neighbour on its floor, and each the floor above (the last one: src itself). */
const directions = FLOORS.flatMap((floor, height) =>
  floor.flatMap((folder) => {
    const neighbour = floor.find((other) => other !== folder);
    const above = FLOORS[height + 1]?.[0];
    const up = above ? `../${above}/ground.js` : '../main.js';
    return [
      planted(`src/${folder}/upward.ts`, `direction-${folder}`, uses(up)),
      ...(neighbour
        ? [
            planted(
              `src/${folder}/sideways.ts`,
              `direction-${folder}`,
              uses(`../${neighbour}/ground.js`),
            ),
          ]
        : []),
    ];
  }),
);

/** One violation for each thing that dependency-cruiser holds. */
export const VIOLATIONS: readonly Planted[] = [
  ...directions,
  planted('src/calendar/disk.ts', 'pure-calendar', uses('node:fs')),
  planted('src/calendar/package.ts', 'pure-calendar', uses('typeorm')),
  planted('src/calendar/web.ts', 'pure-calendar', uses('../platform/ground.js')),
  planted('src/deadlines/disk.ts', 'pure-deadlines', uses('node:crypto')),
  planted('src/deadlines/package.ts', 'pure-deadlines', uses('@nestjs/common')),
  planted('src/deadlines/web.ts', 'pure-deadlines', uses('../platform/ground.js')),
  planted('src/novelty/new.ts', 'known-folder', uses('../calendar/ground.js')),
  planted('src/office/round.ts', 'no-circular', uses('./trip.js')),
  planted('src/plan-web/mayor/round.ts', 'no-circular-folders', uses('../frame/ground.js')),
  planted('src/plan-web/frame/back.ts', 'no-circular-folders', uses('../mayor/ground.js')),
  planted('migrations/1-bound.ts', 'migrations-alone', uses('../src/calendar/ground.js')),
  planted('migrations/2-package.ts', 'migrations-alone', uses('pg')),
  planted('src/office/picture.ts', 'readers-in-children', uses('sharp')),
  planted('src/posting/joined.ts', 'readers-in-children', uses('@cantoo/pdf-lib')),
  planted('src/plan-files/sheet.ts', 'readers-in-children', uses('saxes')),
  planted('src/files/shortcut.ts', 'reading-alone', uses('./reading/reader.js')),
  planted('src/posting/shortcut.ts', 'reading-alone', uses('../files/reading/reader.js')),
  planted('src/office/tested.ts', 'product-not-test', uses('../../test/support/ground.js')),
  planted('src/office/tool.ts', 'no-dev-dependency', uses('fast-check')),
  planted('src/office/undeclared.ts', 'declared', uses('semver')),
  planted('src/office/nowhere.ts', 'resolvable', uses('./nowhere-else.js')),
];

/** What the same rules let pass. */
export const ALLOWED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(grounds),
  // The circle is told once, at round.ts.
  'src/office/trip.ts': uses('./round.js'),
  'src/plan-web/frame/ground.ts': 'export const ground = 1;\n',
  'src/plan-web/mayor/ground.ts': 'export const ground = 1;\n',
  'src/plan-web/project/forth.ts': uses('../frame/ground.js'),
  'src/main.ts': uses('./demo/ground.js', './data-source.js'),
  'src/data-source.ts': uses('typeorm', '../migrations/0-first.js'),
  'src/demo/demo.ts': uses('../intake/ground.js', '../calendar/ground.js', './ground.js'),
  'src/deadlines/rule.ts': uses('../calendar/ground.js', '../platform/errors/domain-error.js'),
  'src/platform/errors/domain-error.ts': 'export class DomainError extends Error {}\n',
  'src/files/reading/reader.ts': uses('sharp', '@cantoo/pdf-lib', 'saxes'),
  'migrations/0-first.ts':
    "import type { QueryRunner } from 'typeorm';\nexport type Q = QueryRunner;\n",
  'test/support/ground.ts': uses('../../src/demo/ground.js', 'fast-check'),
};
