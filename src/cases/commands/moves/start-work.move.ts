import type { Move } from './move.js';

export const startWork: Move<object, 'work_started'> = {
  from: ['received', 'assigned', 'waiting_for_citizen', 'referred', 'declined'],
  to: 'in_progress',
  verb: 'start_work',
  event: 'work_started',
  decide: () => ({ facts: {} }),
};
