import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { startEmbeddedPostgres } from '../src/apps/launcher/postgres/embedded-postgres.js';
import { throwawayFolder } from '../test/support/servers.js';
import type { HostileBody } from '../test/web/hostile-bodies.data.js';

const TIMES = 40;
/** What both forms are posted to: anybody's, and an officer's that takes a file. */
const FORM = '/report/check';
const UPLOAD = '/staff/emblem';

/**
 * What one body costs of the only thread, the sender beside it included: each kind that no form of ours makes, and
 * for comparison a complaint as a citizen types it.
 */
export async function bench(): Promise<void> {
  const folder = throwawayFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder });
  process.env['TEST_DATABASE_URL'] = server.adminUrl;
  // Read when the server's address is known.
  const { WebTown } = await import('../test/web/web-town.js');
  const { HOSTILE_BODIES } = await import('../test/web/hostile-bodies.data.js');
  const town = await WebTown.open(['municipal_clerk']);
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);

  const clerk = await town.officer('municipal_clerk');
  const ordinary = (token: string): HostileBody => ({
    type: 'application/x-www-form-urlencoded',
    payload: new URLSearchParams({
      _csrf: token,
      formKey: randomUUID(),
      category: 'LIGHT',
      description: 'ไฟหน้าตลาดดับมาสามวันแล้ว กลางคืนมืดมาก '.repeat(20),
      village: '',
      name: '',
    }).toString(),
  });
  const cost = async (write: (token: string) => HostileBody): Promise<number> => {
    const { type } = write('');
    const isUpload = type?.startsWith('multipart/') === true;
    // An address of its own for each kind: none shall be refused as a flood.
    const visitor = isUpload ? clerk : town.visitor();
    const url = isUpload ? UPLOAD : FORM;
    const token = await visitor.token(url);
    let before = process.cpuUsage();
    for (let n = -5; n < TIMES; n += 1) {
      if (n === 0) before = process.cpuUsage();
      const { type: kind, encoding, payload } = write(token);
      const headers = {
        ...(kind === undefined ? {} : { 'content-type': kind }),
        ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
      };
      await visitor.send({ method: 'POST', url, headers, payload });
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / TIMES;
  };

  await cost(ordinary);
  const reference = await cost(ordinary);
  const costs: [string, number][] = [];
  for (const [name, write] of Object.entries(HOSTILE_BODIES)) costs.push([name, await cost(write)]);
  const say = (name: string, ms: number): void =>
    console.log(`${name.padEnd(44)} ${ms.toFixed(1).padStart(6)} ms`);
  say('a complaint as it is typed', reference);
  for (const [name, ms] of costs.sort(([, a], [, b]) => b - a)) say(name, ms);

  await town.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
