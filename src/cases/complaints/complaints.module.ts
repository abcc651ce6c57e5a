import { Module } from '@nestjs/common';
import { MattersModule } from '../matters/matters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { CitizenAnswers } from './citizen-answers.service.js';
import { ComplaintAccess } from './complaint-access.service.js';
import { ComplaintFile } from './complaint-file.query.js';
import { Concealment } from './concealment.service.js';
import { IdentityLookList } from './identity-look-list.query.js';
import { IdentityLooks } from './identity-looks.service.js';
import { IdentityVault } from './identity-vault.service.js';
import { MeasuredTimesQuery } from './measured-times.query.js';
import { Ratings } from './ratings.service.js';
import { Reopening } from './reopening.service.js';
import { Tracking } from './tracking.service.js';

/** Complaints: what was said, by whom, who may see it, and how it is found again. */
@Module({
  imports: [MattersModule, OfficeModule],
  providers: [
    CitizenAnswers,
    ComplaintAccess,
    ComplaintFile,
    Concealment,
    IdentityLookList,
    IdentityLooks,
    IdentityVault,
    MeasuredTimesQuery,
    Ratings,
    Reopening,
    Tracking,
  ],
  exports: [
    CitizenAnswers,
    ComplaintAccess,
    ComplaintFile,
    Concealment,
    IdentityLookList,
    IdentityLooks,
    IdentityVault,
    MeasuredTimesQuery,
    Ratings,
    Reopening,
    Tracking,
  ],
})
export class ComplaintsModule {}
