import type { ComputedIndicator } from '../plan/plan-source.js';
import { channelsAndProcedure } from './channels-and-procedure.indicator.js';
import type { IndicatorDefinition } from './definition.js';
import { fewerComplaints } from './fewer-complaints.indicator.js';
import { lpa } from './lpa.indicator.js';
import { noComplaints, noCorruptionComplaints } from './no-complaints.indicator.js';
import { publishedSteps } from './published-steps.indicator.js';
import { resolvedIn15Days } from './resolved-in-15-days.indicator.js';
import { satisfaction } from './satisfaction.indicator.js';

/** Every indicator that is computed; adding one is one file and one line here. */
export const DEFINITIONS: Readonly<Record<ComputedIndicator, IndicatorDefinition>> = {
  no_corruption_complaints: noCorruptionComplaints,
  fewer_complaints: fewerComplaints,
  satisfaction,
  no_complaints: noComplaints,
  published_steps: publishedSteps,
  channels_and_procedure: channelsAndProcedure,
  resolved_in_15_days: resolvedIn15Days,
  lpa,
};
