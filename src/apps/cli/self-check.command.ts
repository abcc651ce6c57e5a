import { SelfChecksService } from '../../assurance/self-checks/self-checks.service.js';
import type { OfficeCommand } from './command.js';

const NAMED = 10;

/** Checks every invariant; a breach is named and makes the exit code 1. */
export const selfCheckCommand: OfficeCommand = {
  name: 'self-check',
  aliases: ['verify'],
  usage: 'self-check',
  async run({ app, out }) {
    let looked = 0;
    let broken = 0;
    for await (const { invariant, breaches } of app.get(SelfChecksService).findings()) {
      out.line(`${breaches.length === 0 ? 'kept  ' : 'BROKEN'} ${invariant.promise}`);
      for (const what of breaches.slice(0, NAMED)) out.line(`         ${what}`);
      if (breaches.length > NAMED) out.line(`         and ${breaches.length - NAMED} more`);
      looked += 1;
      if (breaches.length > 0) broken += 1;
    }
    out.line(`${looked} promises, ${broken} broken`);
    return broken === 0 ? 0 : 1;
  },
};
