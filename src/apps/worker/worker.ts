import { endCleanly } from '../../platform/process/end-cleanly.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { exitWithStartupError } from '../../platform/process/startup-error-message.js';

/** The job process: the sweep and the mails. */
async function main(): Promise<void> {
  const settings = loadSettings();
  const { createWorker } = await import('./worker-process.js');
  const app = await createWorker(settings);
  endCleanly(app);
  process.send?.({ ready: true });
}

await main().catch(exitWithStartupError);
