import { Module } from '@nestjs/common';
import { MattersModule } from '../matters/matters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { CitizenAnswersService } from './citizen-answers.service.js';
import { ComplaintAccessService } from './complaint-access.service.js';
import { CaseRecordQuery } from './case-record.query.js';
import { ConcealmentService } from './concealment.service.js';
import { IdentityAccessLogQuery } from './identity-access-log.query.js';
import { IdentityAccessService } from './identity-access.service.js';
import { IdentityCorrectionsService } from './identity-corrections.service.js';
import { IdentityVaultService } from './identity-vault.service.js';
import { MeasuredTimesQuery } from './measured-times.query.js';
import { MeasuredTimesTask } from './measured-times.task.js';
import { PublishedTimesQuery } from './published-times.query.js';
import { RatingsService } from './ratings.service.js';
import { RefusedAddressService } from './refused-address.service.js';
import { ReopeningService } from './reopening.service.js';
import { SearchTextTask } from './search-text.task.js';
import { TrackingService } from './tracking.service.js';
import { UnsentFormsService } from './unsent-forms.service.js';

/** Complaints: what was said and by whom, access to it, and search. */
@Module({
  imports: [MattersModule, OfficeModule],
  providers: [
    CitizenAnswersService,
    ComplaintAccessService,
    CaseRecordQuery,
    ConcealmentService,
    IdentityAccessLogQuery,
    IdentityAccessService,
    IdentityCorrectionsService,
    IdentityVaultService,
    MeasuredTimesQuery,
    MeasuredTimesTask,
    PublishedTimesQuery,
    RatingsService,
    RefusedAddressService,
    ReopeningService,
    SearchTextTask,
    TrackingService,
    UnsentFormsService,
  ],
  exports: [
    CitizenAnswersService,
    ComplaintAccessService,
    CaseRecordQuery,
    ConcealmentService,
    IdentityAccessLogQuery,
    IdentityAccessService,
    IdentityCorrectionsService,
    IdentityVaultService,
    MeasuredTimesQuery,
    MeasuredTimesTask,
    PublishedTimesQuery,
    RatingsService,
    RefusedAddressService,
    ReopeningService,
    SearchTextTask,
    TrackingService,
    UnsentFormsService,
  ],
})
export class ComplaintsModule {}
