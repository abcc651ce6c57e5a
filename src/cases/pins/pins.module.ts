import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { PinLinksService } from './pin-links.service.js';
import { PinRenewalService } from './pin-renewal.service.js';
import { PinsService } from './pins.service.js';

/** New PINs for lost ones: at the counter, or by a link to the address on file. */
@Module({
  imports: [CommandsModule, ComplaintsModule, IntakeModule, MattersModule],
  providers: [PinLinksService, PinRenewalService, PinsService],
  exports: [PinLinksService, PinRenewalService],
})
export class PinsModule {}
