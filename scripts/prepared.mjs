import path from 'node:path';

const OLDEST_NODE = [20, 11];

/** Whether this version of Node (such as v20.11.0) can run Sipha. */
export function isNodeSuitable(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Ends the process with one line. */
export function exitWithStartupError(line) {
  console.error(`sipha: ${line}`);
  process.exit(1);
}

/** Works in the project's folder, on a suitable Node, with a fresh build; ends the process with one line if not. */
export async function makeReady(folder, say = () => undefined) {
  if (!isNodeSuitable(process.version)) {
    exitWithStartupError(
      `Node ${process.version} is too old: install Node ${OLDEST_NODE.join('.')} or newer`,
    );
  }
  process.chdir(path.join(folder, '..'));
  const { build, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) say();
  await build().catch((error) => exitWithStartupError(error.message));
}
