import { Accounts1764000000002 } from '../../../migrations/1764000000002-accounts.js';
import { Complaints1764000000004 } from '../../../migrations/1764000000004-complaints.js';
import { Escalation1764000000007 } from '../../../migrations/1764000000007-escalation.js';
import { Files1764000000015 } from '../../../migrations/1764000000015-files.js';
import { Intake1764000000008 } from '../../../migrations/1764000000008-intake.js';
import { Matters1764000000003 } from '../../../migrations/1764000000003-matters.js';
import { Notifications1764000000009 } from '../../../migrations/1764000000009-notifications.js';
import { Office1764000000001 } from '../../../migrations/1764000000001-office.js';
import { Plan1764000000005 } from '../../../migrations/1764000000005-plan.js';
import { Responses1764000000006 } from '../../../migrations/1764000000006-responses.js';
import { ReturnedNotices1764000000010 } from '../../../migrations/1764000000010-returned-notices.js';
import { ClockSetting1764000000012 } from '../../../migrations/1764000000012-clock-setting.js';
import { AppendOnlyWhole1764000000013 } from '../../../migrations/1764000000013-append-only-whole.js';
import { DigestLines1764000000014 } from '../../../migrations/1764000000014-digest-lines.js';
import { LetterTemplates1764000000017 } from '../../../migrations/1764000000017-letter-templates.js';
import { Signing1764000000016 } from '../../../migrations/1764000000016-signing.js';
import { PlanUnrelated1764000000022 } from '../../../migrations/1764000000022-plan-unrelated.js';
import { Indicators1764000000023 } from '../../../migrations/1764000000023-indicators.js';
import { FollowUp1764000000021 } from '../../../migrations/1764000000021-follow-up.js';
import { PlanLinkOrder1764000000025 } from '../../../migrations/1764000000025-plan-link-order.js';
import { PlanYears1764000000019 } from '../../../migrations/1764000000019-plan-years.js';
import { Services1764000000024 } from '../../../migrations/1764000000024-services.js';
import { Posting1764000000018 } from '../../../migrations/1764000000018-posting.js';
import { Verification1764000000011 } from '../../../migrations/1764000000011-verification.js';
import { PlanSuggestions1764000000027 } from '../../../migrations/1764000000027-plan-suggestions.js';
import { RevisedFollowUp1764000000028 } from '../../../migrations/1764000000028-revised-follow-up.js';
import { PlanDismissals1764000000029 } from '../../../migrations/1764000000029-plan-dismissals.js';
import { EventSeals1764000000030 } from '../../../migrations/1764000000030-event-seals.js';
import { RefusedLooks1764000000031 } from '../../../migrations/1764000000031-refused-looks.js';
import { ConcealedTexts1764000000032 } from '../../../migrations/1764000000032-concealed-texts.js';
import { Restriction1764000000033 } from '../../../migrations/1764000000033-restriction.js';
import { RestrictedAlarms1764000000034 } from '../../../migrations/1764000000034-restricted-alarms.js';
import { RefusedPrints1764000000038 } from '../../../migrations/1764000000038-refused-prints.js';
import { MailEnvelopes1764000000041 } from '../../../migrations/1764000000041-mail-envelopes.js';
import { FieldWords1764000000042 } from '../../../migrations/1764000000042-field-words.js';
import { SuggestionGrounds1764000000043 } from '../../../migrations/1764000000043-suggestion-grounds.js';
import { SearchDue1764000000044 } from '../../../migrations/1764000000044-search-due.js';
import { UnsentForms1764000000045 } from '../../../migrations/1764000000045-unsent-forms.js';
import { RenamedSearch1764000000046 } from '../../../migrations/1764000000046-renamed-search.js';
import { MeasuredTimes1764000000053 } from '../../../migrations/1764000000053-measured-times.js';
import { RegisterOrder1764000000052 } from '../../../migrations/1764000000052-register-order.js';
import { CaseListing1764000000050 } from '../../../migrations/1764000000050-case-listing.js';
import { ComplaintImports1764000000051 } from '../../../migrations/1764000000051-complaint-imports.js';
import { WorksStay1764000000026 } from '../../../migrations/1764000000026-works-stay.js';
import { BulkActs1764000000054 } from '../../../migrations/1764000000054-bulk-acts.js';
import { EarlierIdentities1764000000060 } from '../../../migrations/1764000000060-earlier-identities.js';
import { ReceiptDay1764000000061 } from '../../../migrations/1764000000061-receipt-day.js';
import { PinLinks1764000000062 } from '../../../migrations/1764000000062-pin-links.js';
import { ReferenceVersion1764000000066 } from '../../../migrations/1764000000066-reference-version.js';
import { SearchParts1764000000067 } from '../../../migrations/1764000000067-search-parts.js';
import { SearchWords1764000000068 } from '../../../migrations/1764000000068-search-words.js';
import { ComplainantKeys1764000000069 } from '../../../migrations/1764000000069-complainant-keys.js';

/** Every migration, in the order of their numbers. */
export const MIGRATIONS = [
  Office1764000000001,
  Accounts1764000000002,
  Matters1764000000003,
  Complaints1764000000004,
  Plan1764000000005,
  Responses1764000000006,
  Escalation1764000000007,
  Intake1764000000008,
  Notifications1764000000009,
  ReturnedNotices1764000000010,
  Verification1764000000011,
  ClockSetting1764000000012,
  AppendOnlyWhole1764000000013,
  DigestLines1764000000014,
  Files1764000000015,
  Signing1764000000016,
  LetterTemplates1764000000017,
  Posting1764000000018,
  PlanYears1764000000019,
  FollowUp1764000000021,
  PlanUnrelated1764000000022,
  Indicators1764000000023,
  Services1764000000024,
  PlanLinkOrder1764000000025,
  WorksStay1764000000026,
  PlanSuggestions1764000000027,
  RevisedFollowUp1764000000028,
  PlanDismissals1764000000029,
  EventSeals1764000000030,
  RefusedLooks1764000000031,
  ConcealedTexts1764000000032,
  Restriction1764000000033,
  RestrictedAlarms1764000000034,
  RefusedPrints1764000000038,
  MailEnvelopes1764000000041,
  FieldWords1764000000042,
  SuggestionGrounds1764000000043,
  SearchDue1764000000044,
  UnsentForms1764000000045,
  RenamedSearch1764000000046,
  CaseListing1764000000050,
  ComplaintImports1764000000051,
  RegisterOrder1764000000052,
  MeasuredTimes1764000000053,
  BulkActs1764000000054,
  EarlierIdentities1764000000060,
  ReceiptDay1764000000061,
  PinLinks1764000000062,
  ReferenceVersion1764000000066,
  SearchParts1764000000067,
  SearchWords1764000000068,
  ComplainantKeys1764000000069,
];
