import { answerTo, type PressJob } from './press-job.js';
import { Press } from './press.js';

/** The press in a process of its own: a job comes as a message, its answer goes back under the same number. */
const press = new Press();

process.on('message', ({ id, job }: { id: number; job: PressJob }) => {
  void answerTo(press, job).then((answer) => process.send?.({ id, answer }));
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit(0));
