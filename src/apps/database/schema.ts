import { Account } from '../../core/accounts/account.entity.js';
import { StaffSession } from '../../core/accounts/staff-session.entity.js';
import { ConcealedText } from '../../cases/complaints/concealed-text.entity.js';
import { Complainant } from '../../cases/complaints/complainant.entity.js';
import { ComplaintRating } from '../../cases/complaints/complaint-rating.entity.js';
import { ComplaintMessage } from '../../cases/complaints/complaint-message.entity.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { CaseListing } from '../../cases/listing/case-listing.entity.js';
import { MeasuredTime } from '../../cases/complaints/measured-time.entity.js';
import { EarlierIdentity } from '../../cases/complaints/earlier-identity.entity.js';
import { IdentityAccess } from '../../cases/complaints/identity-access.entity.js';
import { EscalationSettings } from '../../escalation/sweep/escalation-settings.entity.js';
import { Escalation } from '../../escalation/sweep/escalation.entity.js';
import { SweepHeartbeat } from '../../escalation/sweep/sweep-heartbeat.entity.js';
import { StoredFile } from '../../core/files/stored-file.entity.js';
import { BulkCase } from '../../escalation/bulk/bulk-case.entity.js';
import { BulkOrder } from '../../escalation/bulk/bulk-order.entity.js';
import { ComplaintImport } from '../../cases/imports/complaint-import.entity.js';
import { ImportedCase } from '../../cases/imports/imported-case.entity.js';
import { PinLink } from '../../cases/pins/pin-link.entity.js';
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
import { ReferenceVersion } from '../../platform/database/reference-version.entity.js';
import { RateCount } from '../../platform/limits/rate-count.entity.js';
import { PrintBatch } from '../../correspondence/post/print-batch.entity.js';
import { LetterCounter } from '../../correspondence/notices/letter-counter.entity.js';
import { LetterTemplate } from '../../correspondence/notices/letter-template.entity.js';
import { Notice } from '../../correspondence/notices/notice.entity.js';
import { SignaturePicture } from '../../correspondence/notices/signature-picture.entity.js';
import { SigningOrder } from '../../correspondence/notices/signing-order.entity.js';
import { ComplainantKey } from '../../cases/complainant-search/complainant-key.entity.js';
import { SearchWord } from '../../cases/search/search-word.entity.js';
import { Alarm } from '../../assurance/alarms/alarm.entity.js';

/** Every table, in the order of the folders. */
export const ENTITIES = [
  RateCount,
  ReferenceVersion,
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
  ComplainantKey,
  Complaint,
  ComplaintMessage,
  UnsentForm,
  ComplaintRating,
  ConcealedText,
  EarlierIdentity,
  IdentityAccess,
  MeasuredTime,
  SearchWord,
  CaseListing,
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
  ComplaintImport,
  ImportedCase,
  PinLink,
  OutboxMail,
  PrintBatch,
  ReleaseProposal,
  BulkOrder,
  BulkCase,
];
