import type { Settings } from '../../src/platform/settings/settings.js';
import { RunningProcess, startProgram } from './running-process.js';

/** A real web process, as it is deployed. */
export class WebProcess extends RunningProcess {
  /** Starts one and waits until it listens. */
  static async start(settings: Settings): Promise<WebProcess> {
    return new WebProcess(await startProgram('apps/web/main.js', settings));
  }
}
