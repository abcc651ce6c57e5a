import type { MoveName } from '../../../cases/commands/moves/moves.js';
import { askCitizenForm } from './ask-citizen/ask-citizen.form.js';
import { assignDivisionForm } from './assign-division/assign-division.form.js';
import { assignOfficerForm } from './assign-officer/assign-officer.form.js';
import { closeForm } from './close/close.form.js';
import { correctIdentityForm } from './correct-identity/correct-identity.form.js';
import { correctOriginForm } from './correct-origin/correct-origin.form.js';
import { correctReceiptDayForm } from './correct-receipt-day/correct-receipt-day.form.js';
import { declineForm } from './decline/decline.form.js';
import { nameConflictForm } from './name-conflict/name-conflict.form.js';
import { noteForm } from './note/note.form.js';
import { referForm } from './refer/refer.form.js';
import { setCategoryForm } from './set-category/set-category.form.js';
import { setSubjectForm } from './set-subject/set-subject.form.js';
import { startWorkForm } from './start-work/start-work.form.js';
import type { MoveForm } from './move-form.js';

/** The forms of all moves, in the order of a complaint's life; the last is the button beside the written answer. */
export const MOVE_FORMS: Readonly<Record<MoveName, MoveForm>> = {
  set_subject: setSubjectForm,
  assign_officer: assignOfficerForm,
  note: noteForm,
  ask_citizen: askCitizenForm,
  close: closeForm,
  set_category: setCategoryForm,
  correct_origin: correctOriginForm,
  correct_receipt_day: correctReceiptDayForm,
  correct_identity: correctIdentityForm,
  assign_division: assignDivisionForm,
  refer: referForm,
  decline: declineForm,
  name_conflict: nameConflictForm,
  start_work: startWorkForm,
};

/** What a `done` code of a move says; nothing for another one. */
export const moveDone = (code: string | undefined): string | undefined =>
  Object.values(MOVE_FORMS).find((form) => form.code === code)?.words.done;
