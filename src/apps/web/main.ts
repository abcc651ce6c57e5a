import { endCleanly } from '../../platform/process/end-cleanly.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { exitWithStartupError } from '../../platform/process/startup-error-message.js';

/** The web process. */
async function main(): Promise<void> {
  const settings = loadSettings();
  const { createWebServer } = await import('./web-server.js');
  const extra = settings.DEV_MAIL_URL ? [(await import('../demo/demo.module.js')).DemoModule] : [];
  const app = await createWebServer(settings, extra);
  endCleanly(app);
  await app.listen(settings.PORT, '0.0.0.0');
  process.send?.({ ready: true });
}

await main().catch(exitWithStartupError);
