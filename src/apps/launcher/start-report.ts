import { vacancyLine, type VacantPost } from '../../escalation/sweep/vacant-posts.rule.js';
import type { Settings } from '../../platform/settings/settings.js';

/** What a start prints. */
interface StartReport {
  readonly settings: Settings;
  readonly folder: string;
  readonly servers: string;
  readonly seconds: number;
  readonly vacant: readonly VacantPost[];
  readonly accounts: readonly { readonly username: string; readonly password: string }[];
}

/** Names such as `division_head.fin` are printed once for each part before the dot. */
function grouped(usernames: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const username of usernames) {
    const [role = username, part] = username.split('.');
    groups.set(role, [...(groups.get(role) ?? []), ...(part === undefined ? [] : [part])]);
  }
  return [...groups]
    .map(([role, parts]) => (parts.length === 0 ? role : `${role}.{${parts.join(',')}}`))
    .join(' ');
}

function accountLines({ accounts, folder }: StartReport): string[] {
  const [first] = accounts;
  if (!first) return [];
  const shared = accounts.every(({ password }) => password === first.password);
  const password = shared ? first.password : `see ${folder}/demo-accounts.json`;
  return [
    `  accounts  ${grouped(accounts.map(({ username }) => username))}`,
    `  password  ${password} (for all of them; demo only)`,
  ];
}

/**
 * The lines that a start prints once everything runs; at most 8 for the demo, so that npm's own four fit into
 * twelve.
 */
export function startLines(report: StartReport): string[] {
  const { settings, folder, servers, seconds } = report;
  const queue = settings.REDIS_URL ? 'BullMQ on Redis' : 'BullMQ on PostgreSQL';
  const vacant = vacancyLine(report.vacant);
  const mails = settings.DEV_MAIL_URL ? [`  mails     ${settings.PUBLIC_URL}/dev/mail`] : [];
  return [
    `Sipha runs (ready in ${seconds.toFixed(1)} s). Ctrl-C stops it.`,
    `  citizens  ${settings.PUBLIC_URL}/`,
    `  officers  ${settings.PUBLIC_URL}/staff`,
    ...mails,
    `  servers   web, worker, ${servers}, ${queue}; logs in ${folder}/log`,
    ...accountLines(report),
    ...(vacant ? [`  ${vacant}`] : []),
  ];
}
