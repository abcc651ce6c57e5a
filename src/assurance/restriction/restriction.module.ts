import { Module } from '@nestjs/common';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { PostingModule } from '../../correspondence/post/posting.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { CaseTrack } from './case-track.service.js';
import { LooseEnds } from './loose-ends.service.js';
import { OpenReleases } from './open-releases.query.js';
import { ReleaseGround } from './release-ground.service.js';
import { Releases } from './releases.service.js';
import { Restriction } from './restriction.service.js';

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
  providers: [CaseTrack, LooseEnds, OpenReleases, ReleaseGround, Releases, Restriction],
  exports: [OpenReleases, Releases, Restriction],
})
export class RestrictionModule {}
