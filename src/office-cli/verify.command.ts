import { DataSource } from 'typeorm';
import type { OfficeCommand } from './command.js';
import { INVARIANTS } from './invariants.sql.js';

const NAMED = 10;

/** Checks every promise that SQL can see; a breach is named and makes the exit code 1. */
export const verifyCommand: OfficeCommand = {
  name: 'verify',
  usage: 'verify',
  async run({ app, out }) {
    const dataSource = app.get(DataSource);
    let broken = 0;
    for (const { promise, breaches } of INVARIANTS) {
      const rows = await dataSource.query<{ what: string }[]>(breaches);
      out.line(`${rows.length === 0 ? 'kept  ' : 'BROKEN'} ${promise}`);
      for (const { what } of rows.slice(0, NAMED)) out.line(`         ${what}`);
      if (rows.length > NAMED) out.line(`         and ${rows.length - NAMED} more`);
      if (rows.length > 0) broken += 1;
    }
    out.line(`${INVARIANTS.length} promises, ${broken} broken`);
    return broken === 0 ? 0 : 1;
  },
};
