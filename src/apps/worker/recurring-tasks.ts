import type { Type } from '@nestjs/common';
import { AuditChainTask } from '../../assurance/audit-chain/audit-chain.task.js';
import { SelfCheckTask } from '../../assurance/self-checks/self-check.task.js';
import { MeasuredTimesTask } from '../../cases/complaints/measured-times.task.js';
import { ComplainantKeysTask } from '../../cases/complainant-search/complainant-keys.task.js';
import { SearchTextTask } from '../../cases/complaints/search-text.task.js';
import { SearchWordsTask } from '../../cases/search/search-words.task.js';
import { ImportTask } from '../../cases/imports/import.task.js';
import { ExpiryTask } from '../../cases/intake/expiry.task.js';
import { StrandedLettersTask } from '../../correspondence/notices/stranded-letters.task.js';
import { PrintTask } from '../../correspondence/post/print.task.js';
import { BulkTask } from '../../escalation/bulk/bulk.task.js';
import { MailTask } from '../../escalation/mails/mail.task.js';
import { SweepWakeTask } from '../../escalation/sweep/sweep-wake.task.js';
import { SweepTask } from '../../escalation/sweep/sweep.task.js';
import { ReportOpeningTask } from '../../plan/follow-up/report-opening.task.js';
import { FreezingTask } from '../../plan/indicators/freezing.task.js';
import { SuggestingTask } from '../../plan/links/suggesting.task.js';
import type { Recurrence, RecurringTask } from '../../platform/queue/recurring-task.js';
import type { Settings } from '../../platform/settings/settings.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Row = readonly [task: Type<RecurringTask>, recurrence: Recurrence];

/** Every task that the clock drives. What is due is found in PostgreSQL, so a missed run loses nothing. */
export function recurringTasks({ SWEEP_SECONDS }: Settings): readonly Row[] {
  const sweep = SWEEP_SECONDS * SECOND;
  return [
    [SweepTask, { everyMs: sweep }],
    [SweepWakeTask, { everyMs: MINUTE }],
    [StrandedLettersTask, { everyMs: sweep }],
    [MailTask, { everyMs: 5 * SECOND }],
    [PrintTask, { everyMs: 5 * SECOND }],
    [ImportTask, { everyMs: 2 * SECOND }],
    [BulkTask, { everyMs: 2 * SECOND }],
    [ReportOpeningTask, { everyMs: sweep }],
    [FreezingTask, { everyMs: MINUTE }],
    [SuggestingTask, { everyMs: sweep }],
    [AuditChainTask, { everyMs: sweep }],
    [SearchTextTask, { everyMs: MINUTE }],
    [ComplainantKeysTask, { everyMs: 10 * SECOND }],
    [SearchWordsTask, { everyMs: 6 * HOUR, firstMs: MINUTE }],
    [MeasuredTimesTask, { everyMs: HOUR }],
    [ExpiryTask, { everyMs: 10 * MINUTE }],
    // What waited while the worker was down is late, but no breach: the first check waits for the first sweeps.
    [SelfCheckTask, { everyMs: 15 * MINUTE, firstMs: 2 * MINUTE }],
  ];
}
