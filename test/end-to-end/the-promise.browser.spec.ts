import { afterAll, beforeAll } from '@jest/globals';
import { describeWithChromium } from '../support/requires.js';
import { anOfficerAnswers } from './answer.clause.js';
import { theFifteenDaysRun } from './fifteen-days.clause.js';
import { aCitizenFiles } from './submission.clause.js';
import { goingBack } from './going-back.clause.js';
import { itStandsInThePlan } from './plan.clause.js';
import { itReachesTheDivision } from './routing.clause.js';
import { RunningTown } from './running-town.js';
import { theSupervisorHears } from './supervisor.clause.js';

describeWithChromium('the promise, clause by clause, on real pages, processes and mails', () => {
  let running: RunningTown;
  beforeAll(async () => {
    running = await RunningTown.open();
  }, 60_000);
  afterAll(() => running?.close(), 60_000);

  aCitizenFiles(() => running);
  goingBack(() => running);
  itReachesTheDivision(() => running);
  theFifteenDaysRun(() => running);
  anOfficerAnswers(() => running);
  theSupervisorHears(() => running);
  itStandsInThePlan(() => running);
});
