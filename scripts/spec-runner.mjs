import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setSpecGlobals } from './spec-globals.mjs';

register('./typescript-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);

const require = createRequire(import.meta.url);
const { default: runFile } = require('jest-circus/runner');
const CIRCUS_STATE = /^(JEST_STATE_SYMBOL|EVENT_HANDLERS)$/;

/** Jest's own machinery, as new: what it kept of the file before (its tests and listeners) goes. */
function requireAnew(file) {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (CIRCUS_STATE.test(symbol.description)) delete globalThis[symbol];
  }
  delete require.cache[file];
  return require(file);
}

/**
 * Jest's runner of one spec file, but all modules are Node's own: the application and its packages are
 * loaded once by each worker instead of once by each file, which took seconds and stayed in memory.
 */
export default function runSpec(globalConfig, config, environment, runtime, file, send) {
  // Node maps the stacks itself; Jest's own way knows only what it has loaded.
  delete Error.prepareStackTrace;
  const { moduleMocker } = environment;
  const jest = {
    spyOn: moduleMocker.spyOn.bind(moduleMocker),
    restoreAllMocks: moduleMocker.restoreAllMocks.bind(moduleMocker),
  };
  Object.assign(runtime, {
    requireInternalModule: requireAnew,
    setGlobalsForRuntime: (globals) => setSpecGlobals({ ...globals, jest }),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (name) => import(pathToFileURL(name).href),
  });
  return runFile(globalConfig, config, environment, runtime, file, send);
}
