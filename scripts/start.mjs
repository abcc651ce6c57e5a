import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady } from './prepared.mjs';

const PARENT_MS = 100;

/**
 * npm passes a SIGTERM to its shell, and some shells die of it without telling us: then our parent changes.
 * Only below npm, since one may well start this program itself and leave.
 */
function endWithNpm() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== 'start' || process.platform === 'win32') return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_MS);
  watch.unref();
}

endWithNpm();
// import.meta.dirname is younger than the oldest Node that shall get a clear answer here.
await makeReady(dirname(fileURLToPath(import.meta.url)), () => {
  console.log('Building Sipha; the first start takes up to half a minute …');
});
await import('../dist/src/apps/launcher/start.js');
