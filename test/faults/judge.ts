import { judgeAnswers, type AnswerVerdict } from './answer-verdict.js';
import type { Citizens } from './citizens.js';
import type { FaultCatalogue } from './fault-catalogue.js';
import * as facts from './facts.sql.js';
import { judgeFilings, type FilingVerdict } from './submission-verdict.js';
import type { Officers } from './officers.js';
import { judgeMails, type MailVerdict } from './mail-verdict.js';
import type { RunOptions } from './options.js';
import { judgeSteps, type RecordedStep, type StepFact, type StepVerdict } from './step-verdict.js';
import type { Town } from './town.js';
import { DATABASE_AWAY } from './incident.js';

/** What the harness found, looking only at the tables, the mail server and its own notes. */
export interface Verdict {
  steps: StepVerdict;
  submissions: FilingVerdict;
  mails: MailVerdict;
  answers: AnswerVerdict;
  doubledEvents: number;
  afterAnswer: number;
  untold: number;
  faults: Map<string, number>;
  /** What could not be injected as it was meant. */
  failedFaults: string[];
  /** Kinds of which none was injected. */
  neverStruck: string[];
  databaseAwaySeconds: number;
}

/** Who took part in a run, and what they noted. */
export interface Witnesses {
  citizens: Citizens;
  officers: Officers;
  catalogue: FaultCatalogue;
}

/** Judges a run that has ended. */
export async function judge(
  town: Town,
  { citizens, officers, catalogue }: Witnesses,
  options: RunOptions,
): Promise<Verdict> {
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
    submissions: await judgeFilings(town, citizens, options.digest),
    mails: await judgeMails(town),
    answers: await judgeAnswers(town, officers),
    doubledEvents: await count(facts.DOUBLED_EVENTS),
    afterAnswer: await count(facts.AFTER_ANSWER),
    untold: await count(facts.UNTOLD),
    faults: incidents.counts(),
    failedFaults: incidents.failures,
    neverStruck: catalogue.neverStruck,
    databaseAwaySeconds: incidents.overlap(DATABASE_AWAY, 0, Date.now()) / 1000,
  };
}
