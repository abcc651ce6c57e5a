/** The floors of the house, foundation first: a folder imports lower floors only, never its neighbour. */
const FLOORS = [
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
  ['restriction'],
  ['staff-frame'],
  ['plan-web'],
  ['citizen-web', 'officer-web', 'register-web', 'admin-web', 'public-api', 'office-cli', 'demo'],
];

/** What the pure folders may touch at all: rules without a framework, a clock, a file or a socket. */
const PURE = {
  calendar: '^src/calendar/',
  deadlines: '^src/(calendar|deadlines|platform/errors)/',
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const directions = FLOORS.flatMap((floor, height) =>
  floor.map((folder) => {
    const open = [folder, ...FLOORS.slice(0, height).flat()].join('|');
    return rule(
      `direction-${folder}`,
      `src/${folder} imports what lies below it, never a neighbour or a floor above.`,
      { path: `^src/${folder}/` },
      { path: '^(src|migrations)/', pathNot: `^src/(${open})/` },
    );
  }),
);

const known = FLOORS.flat().join('|');

module.exports = {
  forbidden: [
    ...directions,
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
      'A new folder in src gets its floor in .dependency-cruiser.cjs first.',
      { path: '^src/[^/]+/', pathNot: `^src/(${known})/` },
      {},
    ),
    rule('no-circular', 'Nothing needs itself.', {}, { circular: true }),
    {
      ...rule(
        'no-circular-folders',
        'Nor does a folder of pages need itself by way of another: what both need moves below both.',
        { path: '^src/[^/]+-web/[^/]+' },
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
      { path: '^src/', pathNot: '^src/[^/]+/reading/' },
      { path: '(^|/)node_modules/(sharp|@cantoo/pdf-lib|saxes)/' },
    ),
    rule(
      'reading-alone',
      'A folder that reads uploads is a program of its own: nothing in another process imports it.',
      { path: '^src/', pathNot: '^src/[^/]+/reading/' },
      { path: '^src/[^/]+/reading/' },
    ),
    rule(
      'product-not-test',
      'What runs in the office knows no test and no tool.',
      { path: '^(src|migrations)/' },
      { path: '^(test|lint|scripts|docker)/' },
    ),
    rule(
      'no-dev-dependency',
      'The image is installed without devDependencies.',
      { path: '^(src|migrations)/' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/@types/',
      },
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
