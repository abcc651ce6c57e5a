import type { Citizens } from './citizens.js';
import * as facts from './facts.sql.js';
import { judgeFilings, type FilingVerdict } from './filing-verdict.js';
import { judgeMails, type MailVerdict } from './mail-verdict.js';
import type { RunOptions } from './options.js';
import { judgeSteps, type RecordedStep, type StepFact, type StepVerdict } from './step-verdict.js';
import type { Town } from './town.js';
import { DATABASE_AWAY } from './incident.js';

/** What the harness found, looking only at the tables, the mail server and its own notes. */
export interface Verdict {
  steps: StepVerdict;
  filings: FilingVerdict;
  mails: MailVerdict;
  doubledEvents: number;
  afterAnswer: number;
  untold: number;
  faults: Map<string, number>;
  databaseAwaySeconds: number;
}

/** Judges a run that has ended. */
export async function judge(town: Town, citizens: Citizens, options: RunOptions): Promise<Verdict> {
  const { postgres, incidents } = town;
  const count = async (sql: string): Promise<number> => {
    const [row] = await postgres.query<{ n: number }>(sql);
    return row!.n;
  };
  const planned = await postgres.query<StepFact>(facts.STEPS);
  const recorded = await postgres.query<RecordedStep>(facts.RECORDED);
  const awaited = options.control ? planned.filter(({ level }) => level > 0) : planned;
  return {
    steps: judgeSteps(awaited, recorded, town),
    filings: await judgeFilings(town, citizens),
    mails: await judgeMails(town),
    doubledEvents: await count(facts.DOUBLED_EVENTS),
    afterAnswer: await count(facts.AFTER_ANSWER),
    untold: await count(facts.UNTOLD),
    faults: incidents.counts(),
    databaseAwaySeconds: incidents.overlap(DATABASE_AWAY, 0, Date.now()) / 1000,
  };
}
