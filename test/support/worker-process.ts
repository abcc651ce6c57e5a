import type { Settings } from '../../src/platform/settings/settings.js';
import { RunningProcess, startProgram } from './running-process.js';

/** A real worker process, as it is deployed. */
export class WorkerProcess extends RunningProcess {
  /** Starts one and waits until it says that it is ready. */
  static async start(settings: Settings): Promise<WorkerProcess> {
    return new WorkerProcess(await startProgram('apps/worker/worker.js', settings));
  }
}
