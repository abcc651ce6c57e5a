import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PostingModule } from '../posting/posting.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { CaseTrack } from './case-track.service.js';
import { LooseEnds } from './loose-ends.service.js';
import { OpenReleases } from './open-releases.query.js';
import { ReleaseGround } from './release-ground.service.js';
import { Releases } from './releases.service.js';
import { Restriction } from './restriction.service.js';

/** Any case made restricted at once, and released by two persons. */
@Module({
  imports: [ComplaintsModule, MattersModule, NotificationsModule, PostingModule, ResponsesModule],
  providers: [CaseTrack, LooseEnds, OpenReleases, ReleaseGround, Releases, Restriction],
  exports: [OpenReleases, Releases, Restriction],
})
export class RestrictionModule {}
