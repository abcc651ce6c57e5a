import { Module } from '@nestjs/common';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { PostingModule } from '../../correspondence/post/posting.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { CaseTransferService } from './case-transfer.service.js';
import { OutgoingItemsService } from './outgoing-items.service.js';
import { OpenReleasesQuery } from './open-releases.query.js';
import { ReleasePreconditionsService } from './release-preconditions.service.js';
import { ReleasesService } from './releases.service.js';
import { RestrictionService } from './restriction.service.js';

/** Any case made restricted at once, and released by two persons. */
@Module({
  imports: [
    CommandsModule,
    ComplaintsModule,
    MattersModule,
    NotificationsModule,
    PostingModule,
    ResponsesModule,
  ],
  providers: [
    CaseTransferService,
    OutgoingItemsService,
    OpenReleasesQuery,
    ReleasePreconditionsService,
    ReleasesService,
    RestrictionService,
  ],
  exports: [OpenReleasesQuery, ReleasesService, RestrictionService],
})
export class RestrictionModule {}
