import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import type { INestApplicationContext } from '@nestjs/common';
import { startEmbeddedPostgres } from '../src/apps/launcher/postgres/embedded-postgres.js';
import { throwawayFolder } from '../test/support/servers.js';
import { CASES, LINKS } from './plan-links.sql.js';
import { median, say, timesOf } from './timings.js';

const CROWDED = '2565-S3-05';
const OF_ONE = 10_000;
const OF_ALL = 100_000;
const WARM = 10;
const ASKED = 41;

/** How long the server takes to answer, in milliseconds, measured from beside it; throws unless it is 200. */
async function time(ask: () => Promise<number>): Promise<number[]> {
  const answered = async (): Promise<void> => {
    const status = await ask();
    if (status !== 200) throw new Error(`answered ${status}`);
  };
  // The first answers warm caches and code up, and count nowhere.
  await timesOf(answered, WARM);
  return timesOf(answered, ASKED);
}

/** Suggests projects for 10,000 new cases as the worker does; beside it, the rule alone for the same texts. */
async function suggest(town: { app: INestApplicationContext }): Promise<void> {
  const { SuggestionRunService } = await import('../src/plan/links/suggestion-run.service.js');
  const { SuggestionBasisQuery } = await import('../src/plan/links/suggestion-basis.query.js');
  const { SuggestableCasesQuery } = await import('../src/plan/links/suggestable-cases.query.js');
  const { DataSource } = await import('typeorm');
  const { EarlierLinksQuery } = await import('../src/plan/links/earlier-links.query.js');
  const { PlanQuery } = await import('../src/plan/plan/plan.query.js');
  const dataSource = town.app.get(DataSource);
  const plan = town.app.get(PlanQuery, { strict: false });
  // A web process has none of these.
  const known = new SuggestableCasesQuery(dataSource);
  const basis = new SuggestionBasisQuery(dataSource, plan, new EarlierLinksQuery(dataSource));
  const due = await dataSource.query<{ id: string }[]>(
    'SELECT matter_id AS id FROM suggestion_due',
  );
  let began = performance.now();
  const done = await new SuggestionRunService(dataSource, known, basis).run();
  const whole = performance.now() - began;
  const cases = await known.read(due.map(({ id }) => id));
  const suggester = await basis.now();
  began = performance.now();
  for (const one of cases) suggester.for(one);
  const alone = performance.now() - began;
  const rate = (ms: number): string => ((1000 * done) / ms).toFixed(0);
  say(
    `suggested for ${done} cases: ${rate(whole)} a second; the rule alone: ${rate(alone)} a second\n`,
  );
}

/**
 * The linked views of a plan with 100,000 complaints, 10,000 of them on one project and 10,000 more waiting, over HTTP with an
 * officer signed in; beside them, in the same run, a page that reads nothing of the plan.
 */
export async function bench(): Promise<void> {
  const folder = throwawayFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder });
  process.env['TEST_DATABASE_URL'] = server.adminUrl;
  // Read when the server's address is known.
  const { WebTown } = await import('../test/web/web-town.js');
  const town = await WebTown.open([
    'municipal_clerk',
    'division_officer.eng',
    'misconduct_officer',
  ]);
  const [officer] = await town.rows<{ id: string }>('SELECT id FROM account LIMIT 1');
  const codes = await town.rows<{ code: string }>(
    'SELECT code FROM plan_project WHERE fiscal_year = 2565 AND code <> $1 ORDER BY code',
    [CROWDED],
  );
  const others = codes.map(({ code }) => code);
  await town.rows(CASES, ['A', OF_ONE]);
  await town.rows(LINKS, ['A', [CROWDED], officer!.id]);
  await town.rows(CASES, ['B', OF_ALL - OF_ONE]);
  await town.rows(LINKS, ['B', others, officer!.id]);
  await town.rows('DELETE FROM suggestion_due');
  await town.rows(CASES, ['C', OF_ONE]);
  await town.rows('VACUUM ANALYZE');
  await suggest(town);
  const [clerk, division, insider, citizen] = [
    await town.officer('municipal_clerk'),
    await town.officer('division_officer.eng'),
    await town.officer('misconduct_officer'),
    town.visitor(),
  ];
  say(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}\n`);
  say('| Page | Median, ms | Slowest of 41, ms |');
  say('| --- | --- | --- |');
  const row = async (name: string, who: typeof clerk, address: string): Promise<void> => {
    const took = await time(async () => (await who.get(address)).status);
    say(`| ${name} | ${median(took).toFixed(0)} | ${Math.max(...took).toFixed(0)} |`);
  };
  const project = `/staff/plan/${CROWDED}`;
  await row('project of 10,000, clerk', clerk, project);
  await row('the same, page 100 of 10,000 waiting', clerk, `${project}?waiting=100`);
  await row('the same, its answered cases', clerk, `${project}?state=answered`);
  await row('the same, page 100', clerk, `${project}?state=answered&page=100`);
  await row('the same, a division officer', division, project);
  await row('the same, the misconduct officer', insider, project);
  await row('plan of 100,000, clerk', clerk, '/staff/plan?year=2565');
  await row('the same at one look', clerk, '/staff/plan/overview?year=2565');
  await row('plan of 100,000, everybody', citizen, '/plan/2565');
  await row('a project, everybody', citizen, `/plan/projects/${CROWDED}`);
  await row('reference: the privacy page', citizen, '/privacy');
  await town.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
