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
import { WorksStay1764000000026 } from '../../../migrations/1764000000026-works-stay.js';
import { Account } from '../../core/accounts/account.entity.js';
import { StaffSession } from '../../core/accounts/staff-session.entity.js';
import { ConcealedText } from '../../cases/complaints/concealed-text.entity.js';
import { Complainant } from '../../cases/complaints/complainant.entity.js';
import { ComplaintRating } from '../../cases/complaints/complaint-rating.entity.js';
import { ComplaintMessage } from '../../cases/complaints/complaint-message.entity.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { IdentityAccess } from '../../cases/complaints/identity-access.entity.js';
import { EscalationSettings } from '../../escalation/sweep/escalation-settings.entity.js';
import { Escalation } from '../../escalation/sweep/escalation.entity.js';
import { SweepHeartbeat } from '../../escalation/sweep/sweep-heartbeat.entity.js';
import { StoredFile } from '../../core/files/stored-file.entity.js';
import { SubmissionKey } from '../../cases/intake/submission-key.entity.js';
import { PendingEvent } from '../../cases/matters/pending-event.entity.js';
import { MatterConflict } from '../../cases/matters/matter-conflict.entity.js';
import { MatterEvent } from '../../cases/matters/matter-event.entity.js';
import { MatterRound } from '../../cases/matters/matter-round.entity.js';
import { Matter } from '../../cases/matters/matter.entity.js';
import { Period } from '../../cases/matters/period.entity.js';
import { OutboxMail } from '../../escalation/mails/outbox-mail.entity.js';
import { UnsentForm } from '../../cases/complaints/unsent-form.entity.js';
import { Category } from '../../core/office/category.entity.js';
import { Division } from '../../core/office/division.entity.js';
import { Holiday } from '../../core/office/holiday.entity.js';
import { LadderStepRow } from '../../core/office/ladder-step-row.entity.js';
import { OfficeEvent } from '../../core/office/office-event.entity.js';
import { OfficeSetting } from '../../core/office/office-setting.entity.js';
import { PublicServiceStep } from '../../core/office/public-service-step.entity.js';
import { PublicService } from '../../core/office/public-service.entity.js';
import { Village } from '../../core/office/village.entity.js';
import { PlanDimension } from '../../plan/plan/plan-dimension.entity.js';
import { PlanLearntWord } from '../../plan/links/plan-learnt-word.entity.js';
import { PlanSuggestion } from '../../plan/links/plan-suggestion.entity.js';
import { SuggestionDue } from '../../plan/links/suggestion-due.entity.js';
import { PlanLink } from '../../plan/links/plan-link.entity.js';
import { PlanMission } from '../../plan/plan/plan-mission.entity.js';
import { PlanProject } from '../../plan/plan/plan-project.entity.js';
import { PlanRevision } from '../../plan/plan/plan-revision.entity.js';
import { PlanDismissal } from '../../plan/links/plan-dismissal.entity.js';
import { AuditChainLink } from '../../assurance/audit-chain/audit-chain-link.entity.js';
import { UnchainedEvent } from '../../assurance/audit-chain/unchained-event.entity.js';
import { PlanUnrelated } from '../../plan/links/plan-unrelated.entity.js';
import { Plan } from '../../plan/plan/plan.entity.js';
import { Strategy } from '../../plan/plan/strategy.entity.js';
import { IndicatorFreeze } from '../../plan/indicators/indicator-freeze.entity.js';
import { IndicatorFrozenCase } from '../../plan/indicators/indicator-frozen-case.entity.js';
import { ReleaseProposal } from '../../assurance/restriction/release-proposal.entity.js';
import { PlanEvidence } from '../../plan/follow-up/plan-evidence.entity.js';
import { PlanReport } from '../../plan/follow-up/plan-report.entity.js';
import { PlanWork } from '../../plan/follow-up/plan-work.entity.js';
import { RateCount } from '../../platform/limits/rate-count.entity.js';
import { PrintBatch } from '../../correspondence/post/print-batch.entity.js';
import { LetterCounter } from '../../correspondence/notices/letter-counter.entity.js';
import { LetterTemplate } from '../../correspondence/notices/letter-template.entity.js';
import { Notice } from '../../correspondence/notices/notice.entity.js';
import { SignaturePicture } from '../../correspondence/notices/signature-picture.entity.js';
import { SigningOrder } from '../../correspondence/notices/signing-order.entity.js';
import { Alarm } from '../../assurance/alarms/alarm.entity.js';

/** Every table, in the order of the folders. */
export const ENTITIES = [
  RateCount,
  StoredFile,
  Category,
  Division,
  Holiday,
  LadderStepRow,
  OfficeEvent,
  OfficeSetting,
  PublicService,
  PublicServiceStep,
  Village,
  Account,
  StaffSession,
  PendingEvent,
  Matter,
  MatterConflict,
  MatterEvent,
  MatterRound,
  Period,
  Complainant,
  Complaint,
  ComplaintMessage,
  UnsentForm,
  ComplaintRating,
  ConcealedText,
  IdentityAccess,
  Plan,
  PlanDimension,
  PlanLearntWord,
  PlanLink,
  PlanSuggestion,
  SuggestionDue,
  PlanMission,
  PlanProject,
  PlanRevision,
  PlanDismissal,
  PlanUnrelated,
  AuditChainLink,
  UnchainedEvent,
  Strategy,
  PlanEvidence,
  PlanReport,
  PlanWork,
  IndicatorFreeze,
  IndicatorFrozenCase,
  LetterCounter,
  LetterTemplate,
  Notice,
  SignaturePicture,
  SigningOrder,
  EscalationSettings,
  Escalation,
  SweepHeartbeat,
  Alarm,
  SubmissionKey,
  OutboxMail,
  PrintBatch,
  ReleaseProposal,
];

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
];
