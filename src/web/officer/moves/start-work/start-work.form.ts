import { startWork } from '../../../../cases/commands/moves/start-work.move.js';
import { VersionForm } from '../../../shared/staff/version.form.js';
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
