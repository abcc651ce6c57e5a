import path from 'node:path';

/** The oldest release of each line of Node that our packages run on, as package.json says it. */
const OLDEST = { 20: 19, 22: 13, 24: 11 };
const NEWEST_LINE = 24;

/** Whether this version of Node (such as v24.11.0) can run Sipha. */
export function isNodeSuitable(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return major > NEWEST_LINE || minor >= OLDEST[major];
}

/** Ends the process with one line. */
export function exitWithStartupError(line) {
  console.error(`sipha: ${line}`);
  process.exit(1);
}

/** Works in the project's folder, on a suitable Node, with a fresh build; ends the process with one line if not. */
export async function makeReady(folder, say = () => undefined) {
  if (!isNodeSuitable(process.version)) {
    const oldest = Object.entries(OLDEST).map((release) => release.join('.'));
    const those = `${oldest.join(' or ')}, or a later release of these`;
    exitWithStartupError(`Node ${process.version} cannot run Sipha: install Node ${those}`);
  }
  process.chdir(path.join(folder, '..'));
  const { build, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) say();
  await build().catch((error) => exitWithStartupError(error.message));
}
