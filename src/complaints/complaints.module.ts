import { Module } from '@nestjs/common';
import { MattersModule } from '../matters/matters.module.js';
import { OfficeModule } from '../office/office.module.js';
import { CaseCommand } from './case-command.service.js';
import { CitizenAnswers } from './citizen-answers.service.js';
import { ComplaintAccess } from './complaint-access.service.js';
import { ComplaintFile } from './complaint-file.query.js';
import { ComplaintMoves } from './complaint-moves.service.js';
import { Concealment } from './concealment.service.js';
import { IdentityLookList } from './identity-look-list.query.js';
import { IdentityLooks } from './identity-looks.service.js';
import { IdentityVault } from './identity-vault.service.js';
import { MeasuredTimesQuery } from './measured-times.query.js';
import { Ratings } from './ratings.service.js';
import { Reopening } from './reopening.service.js';
import { Tracking } from './tracking.service.js';
import { TriageQueue } from './triage-queue.query.js';

/** Complaints: what was said, by whom, who may see it, and the moves between statuses. */
@Module({
  imports: [MattersModule, OfficeModule],
  providers: [
    CaseCommand,
    CitizenAnswers,
    ComplaintAccess,
    ComplaintFile,
    ComplaintMoves,
    Concealment,
    IdentityLookList,
    IdentityLooks,
    IdentityVault,
    MeasuredTimesQuery,
    Ratings,
    Reopening,
    Tracking,
    TriageQueue,
  ],
  exports: [
    CaseCommand,
    CitizenAnswers,
    ComplaintAccess,
    ComplaintFile,
    ComplaintMoves,
    Concealment,
    IdentityLookList,
    IdentityLooks,
    IdentityVault,
    MeasuredTimesQuery,
    Ratings,
    Reopening,
    Tracking,
    TriageQueue,
  ],
})
export class ComplaintsModule {}
