/** Decorators with metadata for Nest and TypeORM, Preact's JSX: what tsconfig.json says, at SWC's speed. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  // Imports end in .js for Node; the source beside it ends in .ts or .tsx.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
};

const DB = '\\.db\\.spec\\.tsx?$';
const TOWN = '\\.town\\.spec\\.ts$';
const BROWSER = '\\.browser\\.spec\\.tsx?$';
const servers = {
  globalSetup: '<rootDir>/scripts/test-servers.mjs',
  globalTeardown: '<rootDir>/scripts/test-servers-stop.mjs',
};

/** `unit` needs nothing, `db` a PostgreSQL, `town` also the machine for its processes, `browser` Chromium. */
export default {
  testTimeout: 20_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testRegex: ['\\.spec\\.tsx?$'],
      testPathIgnorePatterns: [DB, TOWN, BROWSER],
    },
    { ...shared, ...servers, displayName: 'db', testRegex: [DB] },
    { ...shared, ...servers, displayName: 'town', testRegex: [TOWN] },
    { ...shared, ...servers, displayName: 'browser', testRegex: [BROWSER] },
  ],
};
