const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testRunner: '<rootDir>/scripts/spec-runner.mjs',
  transform: {},
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
