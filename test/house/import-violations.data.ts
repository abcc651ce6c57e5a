import { HOUSE } from './house.js';
import type { Planted } from './lint-violations.data.js';

const uses = (...from: readonly string[]): string =>
  from.map((file, n) => `import * as i${n} from '${file}';\nvoid i${n};\n`).join('');
const planted = (file: string, rule: string, text: string): Planted => ({ file, rule, text });

const roomFloors = HOUSE.map((floor) => Object.keys(floor));
const foldersOf = Object.assign({}, ...HOUSE) as (typeof HOUSE)[number];

/** A file in the lowest folder of a room. */
const groundOf = (room: string): string => `${room}/${foldersOf[room]![0]![0]}/ground.js`;

const grounds = Object.entries(foldersOf).flatMap(([room, floors]) =>
  floors
    .flat()
    .map((folder): [string, string] => [
      `src/${room}/${folder}/ground.ts`,
      'export const ground = 1;\n',
    ]),
);

/** Each room importing a neighbour on its floor, and each the floor above. */
const ofRooms = roomFloors.flatMap((floor, height) =>
  floor.flatMap((room) => {
    const from = `src/${groundOf(room)}`.replace('/ground.js', '');
    const to = [floor.find((other) => other !== room), roomFloors[height + 1]?.[0]];
    return to
      .filter((other) => other !== undefined)
      .map((other) =>
        planted(
          `${from}/towards-${other}.ts`,
          `direction-${room}`,
          uses(`../../${groundOf(other)}`),
        ),
      );
  }),
);

/** The same of the folders in each room. */
const ofFolders = Object.entries(foldersOf).flatMap(([room, floors]) =>
  floors.flatMap((floor, height) =>
    floor.flatMap((folder) => {
      const to = [floor.find((other) => other !== folder), floors[height + 1]?.[0]];
      return to
        .filter((other) => other !== undefined)
        .map((other) =>
          planted(
            `src/${room}/${folder}/beside-${other}.ts`,
            `direction-${room}/${folder}`,
            uses(`../${other}/ground.js`),
          ),
        );
    }),
  ),
);

/** One violation for each thing that dependency-cruiser holds. */
export const VIOLATIONS: readonly Planted[] = [
  ...ofRooms,
  ...ofFolders,
  planted('src/core/calendar/disk.ts', 'pure-core/calendar', uses('node:fs')),
  planted('src/core/calendar/package.ts', 'pure-core/calendar', uses('typeorm')),
  planted('src/core/calendar/web.ts', 'pure-core/calendar', uses('../../platform/ui/ground.js')),
  planted('src/core/deadlines/disk.ts', 'pure-core/deadlines', uses('node:crypto')),
  planted('src/core/deadlines/package.ts', 'pure-core/deadlines', uses('@nestjs/common')),
  planted('src/core/deadlines/web.ts', 'pure-core/deadlines', uses('../../platform/ui/ground.js')),
  planted('src/novelty/new.ts', 'known-folder', uses('../core/calendar/ground.js')),
  planted('src/core/novelty/new.ts', 'known-folder', uses('../calendar/ground.js')),
  planted('src/core/loose.ts', 'known-folder', uses('./calendar/ground.js')),
  planted('src/core/office/round.ts', 'no-circular', uses('./trip.js')),
  planted('src/web/plan/mayor/round.ts', 'no-circular-folders', uses('../frame/ground.js')),
  planted('src/web/plan/frame/back.ts', 'no-circular-folders', uses('../mayor/ground.js')),
  planted('migrations/1-bound.ts', 'migrations-alone', uses('../src/core/calendar/ground.js')),
  planted('src/core/office/tables.ts', 'migrations-listed', uses('../../../migrations/0-first.js')),
  planted('migrations/2-package.ts', 'migrations-alone', uses('pg')),
  planted('src/core/office/picture.ts', 'readers-in-children', uses('sharp')),
  planted('src/correspondence/post/joined.ts', 'readers-in-children', uses('@cantoo/pdf-lib')),
  planted('src/plan/files/sheet.ts', 'readers-in-children', uses('saxes')),
  planted('src/core/files/shortcut.ts', 'reading-alone', uses('./reading/reader.js')),
  planted(
    'src/correspondence/post/shortcut.ts',
    'reading-alone',
    uses('../../core/files/reading/reader.js'),
  ),
  planted('src/core/office/tested.ts', 'product-not-test', uses('../../../test/support/ground.js')),
  planted('src/core/office/tool.ts', 'no-dev-dependency', uses('fast-check')),
  planted('src/apps/demo/parsed.ts', 'no-dev-dependency', uses('mailparser')),
  planted('src/apps/worker/caught.ts', 'catcher-on-demand', uses('../demo/mail-catcher.js')),
  planted('src/core/office/undeclared.ts', 'declared', uses('semver')),
  planted('src/core/office/nowhere.ts', 'resolvable', uses('./nowhere-else.js')),
];

/** What the same rules let pass. */
export const ALLOWED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(grounds),
  // The circle is told once, at round.ts.
  'src/core/office/trip.ts': uses('./round.js'),
  'src/web/plan/frame/ground.ts': 'export const ground = 1;\n',
  'src/web/plan/mayor/ground.ts': 'export const ground = 1;\n',
  'src/web/plan/project/forth.ts': uses('../frame/ground.js'),
  'src/apps/web/main.ts': uses('../demo/ground.js', '../database/data-source.js'),
  'src/apps/database/data-source.ts': uses('typeorm', '../../../migrations/0-first.js'),
  'src/apps/demo/demo.ts': uses('../../cases/intake/ground.js', './ground.js'),
  'src/apps/demo/mail-catcher.ts': uses('mailparser', 'smtp-server'),
  'src/apps/launcher/dev-servers.ts':
    "import type * as types from '../demo/mail-catcher.js';\nvoid (import('../demo/mail-catcher.js') as Promise<typeof types>);\n",
  'src/core/deadlines/rule.ts': uses(
    '../calendar/ground.js',
    '../../platform/errors/domain-error.js',
  ),
  'src/platform/errors/domain-error.ts': 'export class DomainError extends Error {}\n',
  'src/core/files/reading/reader.ts': uses('sharp', '@cantoo/pdf-lib', 'saxes'),
  'migrations/0-first.ts':
    "import type { QueryRunner } from 'typeorm';\nexport type Q = QueryRunner;\n",
  'test/support/ground.ts': uses('../../src/apps/demo/ground.js', 'fast-check'),
};
