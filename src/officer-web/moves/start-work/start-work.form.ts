import { startWork } from '../../../complaints/moves/start-work.move.js';
import { VersionForm } from '../../../staff-frame/version.form.js';
import type { MoveForm } from '../move-form.js';
import { startWorkWords as words } from './start-work.messages.js';

/** Starts the work: one button. */
export const startWorkForm: MoveForm<VersionForm> = {
  move: startWork,
  code: 'work',
  path: 'work',
  read: VersionForm,
  words,
};
