import { startWork } from '../../../../cases/commands/moves/start-work.move.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import type { MoveForm } from '../move-form.js';
import { startWorkWords as words } from './start-work.messages.js';

/** Starts the work, by a single button. */
export const startWorkForm: MoveForm<VersionDto> = {
  move: startWork,
  code: 'work',
  path: 'work',
  read: VersionDto,
  words,
};
