import { DataSource } from 'typeorm';
import { UsageError, type OfficeCommand } from './command.js';

interface Listed {
  username: string;
  role: string;
  division: string;
  state: string;
  browsers: string;
  name: string;
}

const COLUMNS = ['username', 'role', 'division', 'state', 'browsers', 'name'] as const;
const ACCOUNTS = `SELECT username, role, coalesce(division_code, '-') AS division,
    CASE WHEN active THEN 'open' ELSE 'closed' END AS state, display_name AS name,
    (SELECT count(*)::text FROM staff_session s WHERE s.account_id = a.id) AS browsers
  FROM account a ORDER BY active DESC, username`;

/** Lists the accounts: who is open or closed, and how many signed-in browsers each has. */
export const accountListCommand: OfficeCommand = {
  name: 'account:list',
  usage: 'account:list',
  async run({ args, app, out }) {
    if (args.length > 0) throw new UsageError('account:list');
    const rows = await app.get(DataSource).query<Listed[]>(ACCOUNTS);
    const all = [Object.fromEntries(COLUMNS.map((name) => [name, name])) as never, ...rows];
    const widths = COLUMNS.map((name) => Math.max(...all.map((row: Listed) => row[name].length)));
    for (const row of all as Listed[]) {
      out.line(
        COLUMNS.map((name, at) => row[name].padEnd(widths[at]!))
          .join('  ')
          .trimEnd(),
      );
    }
    return 0;
  },
};
