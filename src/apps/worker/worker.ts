import { JsonLogger } from '../../platform/logging/json-logger.js';
import { endCleanly } from '../../platform/process/end-cleanly.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { exitWithStartupError } from '../../platform/process/startup-error-message.js';
import { startWithin } from '../../platform/process/start-within.js';
import { logUncaught } from '../../platform/process/uncaught.js';

/** The job process: the sweep and the mails. */
async function main(): Promise<void> {
  const settings = loadSettings();
  const logger = new JsonLogger();
  logUncaught(logger);
  const { createWorker } = await import('./worker-process.js');
  const app = await startWithin(createWorker(settings, logger));
  endCleanly(app);
  process.send?.({ ready: true });
}

await main().catch(exitWithStartupError);
