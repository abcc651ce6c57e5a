import type { ErrorWords } from '../../../platform/errors/error-words.js';
import { IMPORT_UNDO_ERROR_WORDS } from '../../../assurance/import-undo/import-undo-error.messages.js';
import { IMPORT_ERROR_WORDS } from '../../../cases/imports/import-error.messages.js';
import { RESTRICTION_ERROR_WORDS } from '../../../assurance/restriction/restriction-error.messages.js';
import { COMMAND_ERROR_WORDS } from '../../../cases/commands/command-error.messages.js';
import { COMPLAINT_ERROR_WORDS } from '../../../cases/complaints/complaint-error.messages.js';
import { INTAKE_ERROR_WORDS } from '../../../cases/intake/intake-error.messages.js';
import { COMPLAINANT_SEARCH_ERROR_WORDS } from '../../../cases/complainant-search/complainant-search-error.messages.js';
import { PIN_ERROR_WORDS } from '../../../cases/pins/pin-error.messages.js';
import { MATTER_ERROR_WORDS } from '../../../cases/matters/matter-error.messages.js';
import { ACCOUNT_ERROR_WORDS } from '../../../core/accounts/account-error.messages.js';
import { FILE_ERROR_WORDS } from '../../../core/files/file-error.messages.js';
import { OFFICE_ERROR_WORDS } from '../../../core/office/public-service-error.messages.js';
import { NOTICE_ERROR_WORDS } from '../../../correspondence/notices/notice-error.messages.js';
import { LETTER_ERROR_WORDS } from '../../../correspondence/pdf/letter-error.messages.js';
import { POSTING_ERROR_WORDS } from '../../../correspondence/post/posting-error.messages.js';
import { BULK_ERROR_WORDS } from '../../../escalation/bulk/bulk-error.messages.js';
import { MAIL_ERROR_WORDS } from '../../../escalation/mails/mail-error.messages.js';
import { ESCALATION_ERROR_WORDS } from '../../../escalation/sweep/escalation-error.messages.js';
import { PLAN_FILE_ERROR_WORDS } from '../../../plan/files/plan-file-error.messages.js';
import { FOLLOW_UP_ERROR_WORDS } from '../../../plan/follow-up/follow-up-error.messages.js';
import { PLAN_LINK_ERROR_WORDS } from '../../../plan/links/plan-link-error.messages.js';
import { PLAN_ERROR_WORDS } from '../../../plan/plan/plan-error.messages.js';
import { BODY_ERROR_WORDS } from '../../../platform/http/body/body-error.messages.js';
import { HTTP_ERROR_WORDS } from '../../../platform/http/http-error.messages.js';
import { API_ERROR_WORDS } from './api-error.messages.js';

/** The words of every error code; each room keeps those of its own errors. */
export const ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  ...IMPORT_UNDO_ERROR_WORDS,
  ...IMPORT_ERROR_WORDS,
  ...RESTRICTION_ERROR_WORDS,
  ...COMMAND_ERROR_WORDS,
  ...COMPLAINT_ERROR_WORDS,
  ...INTAKE_ERROR_WORDS,
  ...MATTER_ERROR_WORDS,
  ...PIN_ERROR_WORDS,
  ...COMPLAINANT_SEARCH_ERROR_WORDS,
  ...ACCOUNT_ERROR_WORDS,
  ...FILE_ERROR_WORDS,
  ...OFFICE_ERROR_WORDS,
  ...NOTICE_ERROR_WORDS,
  ...LETTER_ERROR_WORDS,
  ...POSTING_ERROR_WORDS,
  ...BULK_ERROR_WORDS,
  ...MAIL_ERROR_WORDS,
  ...ESCALATION_ERROR_WORDS,
  ...PLAN_FILE_ERROR_WORDS,
  ...FOLLOW_UP_ERROR_WORDS,
  ...PLAN_LINK_ERROR_WORDS,
  ...PLAN_ERROR_WORDS,
  ...BODY_ERROR_WORDS,
  ...HTTP_ERROR_WORDS,
  ...API_ERROR_WORDS,
};
