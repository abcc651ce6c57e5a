import { inFile } from './mutant.js';

const CALENDAR = ['core/calendar/calendar.spec.ts', 'core/deadlines/fifteen-days.spec.ts'];
const FIFTEEN = ['core/deadlines/fifteen-days.spec.ts'];

/** Faults of the calendar and of the fifteen days. */
export const DEADLINE_MUTANTS = [
  ...inFile('core/calendar/civil-day.ts', CALENDAR, [
    ['Bangkok is six hours ahead', 'const BANGKOK_MS = 7 *', 'const BANGKOK_MS = 6 *'],
    ['a day ends when it begins', 'return startOfDay(addDays(day, 1));', 'return startOfDay(day);'],
    [
      'a Buddhist year is a day of the calendar',
      'if (Number(text.slice(0, 4)) >= FIRST_BUDDHIST_YEAR) return false;',
      '',
    ],
  ]),
  ...inFile('core/calendar/working-days.ts', FIFTEEN, [
    ['Saturday is a working day', ' && weekday !== 6', ''],
    ['holidays are working days', ' && !holidays.has(day)', ''],
    [
      'the warning comes after a day off',
      'found = addDays(found, -1)',
      'found = addDays(found, 1)',
    ],
  ]),
  ...inFile(
    'core/calendar/typed-day.ts',
    ['core/calendar/typed-day.spec.ts'],
    [
      [
        'the day outside its field’s bounds is taken',
        'read.day < first || read.day > last',
        'read.day < first',
      ],
      ['a Buddhist year is taken back one year short', '- ERA_OFFSET}', '- ERA_OFFSET + 1}'],
    ],
  ),
  ...inFile(
    'core/calendar/reporting-period.ts',
    ['core/calendar/reporting-period.spec.ts'],
    [
      ['a quarter loses its last day', 'begin + months), -1)', 'begin + months), -2)'],
      ['a fiscal year begins a year late', 'ERA_OFFSET - 1 +', 'ERA_OFFSET +'],
    ],
  ),
  ...inFile('core/deadlines/fifteen-days.rule.ts', FIFTEEN, [
    ['a notice is owed in sixteen days', 'PERIOD_DAYS = 15', 'PERIOD_DAYS = 16'],
    ['the first day is counted', 'addDays(start, PERIOD_DAYS)', 'addDays(start, PERIOD_DAYS - 1)'],
  ]),
  ...inFile('core/deadlines/ladder.rule.ts', FIFTEEN, [
    [
      'a level is reached a day late',
      'addDays(period.dueOn, step.days)',
      'addDays(period.dueOn, step.days + 1)',
    ],
    [
      'the first level waits for the next one',
      'filter((step) => step.at <= now);',
      'filter((step) => step.at < now);',
    ],
    [
      'a reached level is reached again',
      'planned.filter((step) => !recorded.has(step.code));',
      '[...planned];',
    ],
    [
      'who was to be reminded early is told nothing',
      'merged.flatMap((step) => step.recipients)',
      '[]',
    ],
    ['reminders come after the first level', '(!escalated && reminders', '(reminders'],
  ]),
  ...inFile(
    'core/deadlines/ladder-check.rule.ts',
    ['core/deadlines/ladder-check.spec.ts'],
    [
      [
        'a first level may wait',
        "return days === 0 ? [] : [{ step: code, problem: 'first_level_late' }]",
        'return []',
      ],
      ['two levels may come at once', 'return days > before', 'return days >= before'],
      [
        'a restricted case is told to anybody',
        '...(recipients.every((one) => known.includes(one))',
        '...(recipients.every((one) => one && known)',
      ],
    ],
  ),
  ...inFile(
    'core/deadlines/measures.rule.ts',
    ['core/deadlines/measures.spec.ts'],
    [
      ['the due day itself is late', 'delivered.on <= firstDueOn', 'delivered.on < firstDueOn'],
      ['a progress notice resolves', "delivered.kind !== 'progress' && ", ''],
      ['a second notice answers anew', 'before.answeredOn === null ?', 'before ?'],
    ],
  ),
  ...inFile('core/deadlines/due-state.rule.ts', FIFTEEN, [
    ['the due day is overdue', 'if (left < 0)', 'if (left <= 0)'],
    ['what is near is not', 'left <= NEAR_DAYS', 'left < NEAR_DAYS'],
  ]),
  ...inFile('core/deadlines/send-time.rule.ts', FIFTEEN, [
    ['staff are mailed at night', 'return now < closes ? now : morning;', 'return now;'],
  ]),
  ...inFile(
    'core/deadlines/reporting-period-lock.rule.ts',
    ['core/deadlines/reporting-period-lock.spec.ts'],
    [
      [
        'a reporting period is locked on its last day',
        'dueAtFor(reportDueOn(reportingPeriodEndsOn))',
        'dueAtFor(reportingPeriodEndsOn)',
      ],
    ],
  ),
];
