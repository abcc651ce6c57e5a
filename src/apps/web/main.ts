import { JsonLogger } from '../../platform/logging/json-logger.js';
import { endCleanly } from '../../platform/process/end-cleanly.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { exitWithStartupError } from '../../platform/process/startup-error-message.js';
import { startWithin } from '../../platform/process/start-within.js';
import { logUncaught } from '../../platform/process/uncaught.js';

/** The web process. */
async function main(): Promise<void> {
  const settings = loadSettings();
  const logger = new JsonLogger();
  logUncaught(logger);
  const { createWebServer } = await import('./web-server.js');
  const extra = settings.DEV_MAIL_URL ? [(await import('../demo/demo.module.js')).DemoModule] : [];
  const app = await startWithin(createWebServer(settings, extra, logger));
  endCleanly(app);
  await app.listen(settings.PORT, '0.0.0.0');
  process.send?.({ ready: true });
}

await main().catch(exitWithStartupError);
