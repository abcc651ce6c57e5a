import { inFile } from './mutant.js';

const SWEEP = ['escalation/sweep/sweep.db.spec.ts'];
const CHANGES = ['escalation/sweep/escalation-settings.db.spec.ts'];
const TOLD = ['escalation/sweep/recipients.spec.ts', 'escalation/sweep/recipients-oracle.spec.ts'];

/** Faults of the sweep and of who is told. */
export const ESCALATION_MUTANTS = [
  ...inFile('escalation/sweep/sweep.service.ts', CHANGES, [
    ['holidays changed within a run are ignored', 'this.calendar.forget();', ''],
    [
      'a changed setting is not seen',
      "if ((await settingVersion(manager, 'FOR SHARE')) !== setting.version) return 'outdated';",
      '',
    ],
  ]),
  ...inFile('escalation/sweep/sweep.service.ts', SWEEP, [
    ['the sweep stops after its first batch', 'if (batch.locked < BATCH) break;', 'break;'],
  ]),
  ...inFile('escalation/sweep/due-periods.sql.ts', SWEEP, [
    [
      'a period that ended meanwhile is escalated',
      'WHERE p.matter_id = ANY ($1::uuid[]) AND p.ended_at IS NULL AND p.next_step_at <= ${NOW}`;',
      'WHERE p.matter_id = ANY ($1::uuid[])`;',
    ],
  ]),
  ...inFile(
    'escalation/sweep/sweep-decision.rule.ts',
    ['escalation/sweep/sweep-decision.spec.ts'],
    [
      [
        'a restricted case climbs the ordinary ladder',
        'return restricted ? setting.restricted : setting.ordinary;',
        'return restricted ? setting.ordinary : setting.ordinary;',
      ],
      ['what is recorded is recorded again', 'new Set(period.recorded)', 'new Set<string>()'],
    ],
  ),
  ...inFile('escalation/sweep/recipients.rule.ts', TOLD, [
    [
      'the accused is told',
      'const free = found.filter(({ id }) => !matter.accusedIds.includes(id));',
      'const free = found;',
    ],
    [
      'a restricted case is told upwards',
      'if (this.tell(code) || this.matter.restricted) return;',
      'if (this.tell(code)) return;',
    ],
    [
      'the centre hears of the plan',
      'above.filter((post) => !ofPlan || post !== CENTRE_STAND_IN)',
      'above.filter((post) => ofPlan || post)',
    ],
    [
      'nobody is told where all are gone',
      "if (search.told.size === 0) search.notifyOutside('outside_body');",
      '',
    ],
    ['the clerk’s place is nobody’s', "municipal_clerk: ['mayor'],", 'municipal_clerk: [],'],
    [
      'a head of another division is told',
      "o.role === 'division_head' && o.divisionCode === division",
      "o.role === 'division_head' && division",
    ],
  ]),
];
