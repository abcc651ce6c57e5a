import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { CaseCommandService } from './case-command.service.js';
import { ComplaintMovesService } from './complaint-moves.service.js';

/** Commands on a case: the one transaction around every act, and the moves between statuses. */
@Module({
  imports: [ComplaintsModule, MattersModule],
  providers: [CaseCommandService, ComplaintMovesService],
  exports: [CaseCommandService, ComplaintMovesService],
})
export class CommandsModule {}
