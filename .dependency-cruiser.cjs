/**
 * The rooms of the house by floor, foundation first, and in each room its folders by floor. A room imports rooms
 * on lower floors, a folder the lower folders of its room; neither imports a neighbour on its own floor.
 */
const HOUSE = require('./lint/house.json');

/** What the pure folders may touch at all: rules without a framework, a clock, a file or a socket. */
const PURE = {
  'core/calendar': '^src/core/calendar/',
  'core/deadlines': '^src/(core/calendar|core/deadlines|platform/errors)/',
};

/** Catches the demo's mails: the one file of the product that is made of devDependencies. */
const CATCHER = 'src/apps/demo/mail-catcher\\.ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A rule for each name: files below `at` in its folder import, of what lies below `at`, only what may be open to it. */
const directions = (at, floors) =>
  floors.flatMap((floor, height) =>
    floor.map((name) => {
      const open = [name, ...floors.slice(0, height).flat()].join('|');
      return rule(
        `direction-${at}${name}`,
        `src/${at}${name} imports what lies below it, never a neighbour or a floor above.`,
        { path: `^src/${at}${name}/` },
        { path: `^src/${at}`, pathNot: `^src/${at}(${open})/` },
      );
    }),
  );

const rooms = Object.assign({}, ...HOUSE);
const known = Object.entries(rooms)
  .map(([room, floors]) => `${room}/(${floors.flat().join('|')})`)
  .join('|');

module.exports = {
  forbidden: [
    ...directions(
      '',
      HOUSE.map((floor) => Object.keys(floor)),
    ),
    ...Object.entries(rooms).flatMap(([room, floors]) => directions(`${room}/`, floors)),
    ...Object.entries(PURE).map(([folder, path]) =>
      rule(
        `pure-${folder}`,
        `src/${folder} is pure: no package, no part of Node, only ${path}.`,
        { path: `^src/${folder}/` },
        { pathNot: path },
      ),
    ),
    rule(
      'known-folder',
      'A new folder in src gets its floor in lint/house.json first; no file lies outside of one.',
      { path: '^src/', pathNot: `^src/(${known})/` },
      {},
    ),
    rule(
      'migrations-listed',
      'Only src/apps/database knows the migrations.',
      { path: '^src/', pathNot: '^src/apps/database/' },
      { path: '^migrations/' },
    ),
    rule('no-circular', 'Nothing needs itself.', {}, { circular: true }),
    {
      ...rule(
        'no-circular-folders',
        'Nor does a folder need itself by way of another: what both need moves below both.',
        { path: '^src/' },
        { circular: true },
      ),
      scope: 'folder',
    },
    rule(
      'migrations-alone',
      'A migration stays what it was when it ran: it imports nothing of ours, and types only.',
      { path: '^migrations/' },
      { pathNot: '(^|/)node_modules/typeorm/' },
    ),
    rule(
      'readers-in-children',
      'What reads pictures, PDFs and XML does so in a child process, within its limits.',
      { path: '^src/', pathNot: '^src/[^/]+/[^/]+/reading/' },
      { path: '(^|/)node_modules/(sharp|@cantoo/pdf-lib|saxes)/' },
    ),
    rule(
      'reading-alone',
      'A folder that reads uploads is a program of its own: nothing in another process imports it.',
      { path: '^src/', pathNot: '^src/[^/]+/[^/]+/reading/' },
      { path: '^src/[^/]+/[^/]+/reading/' },
    ),
    rule(
      'product-not-test',
      'What runs in the office knows no test and no tool.',
      { path: '^(src|migrations)/' },
      { path: '^(test|lint|scripts|docker)/' },
    ),
    rule(
      'no-dev-dependency',
      'The image is installed without devDependencies; the mail catcher is of the demo alone.',
      { path: '^(src|migrations)/', pathNot: `^${CATCHER}` },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/@types/',
      },
    ),
    rule(
      'catcher-on-demand',
      'The mail catcher is made of devDependencies: whoever starts a demo loads it then, and nobody before.',
      { path: '^src/' },
      { path: `^${CATCHER}`, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'declared',
      'What is imported stands in package.json.',
      { path: '^(src|migrations|test)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule('resolvable', 'The file is not there.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
