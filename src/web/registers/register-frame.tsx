import type { ComponentChildren, VNode } from 'preact';
import { POLICY } from '../../core/accounts/policy.js';
import { thaiDate } from '../../core/calendar/thai-date.js';
import { CountTabs } from '../../platform/ui/count-tabs.js';
import type { RegisterKind } from '../../assurance/registers/register-filter.rule.js';
import {
  CASES_WORDS,
  REGISTER_WORDS,
  reportingPeriodWords,
} from '../../assurance/registers/registers.messages.js';
import { StaffFrame } from '../shared/staff/staff-frame.js';
import type { StaffContext } from '../shared/staff/staff-context.service.js';
import { registerHref } from './register-address.rule.js';
import { RegisterForms } from './register-filter.form.js';
import { registerWords as words } from './register-page.messages.js';
import { RegisterSteps } from './register-steps.part.js';
import type { RegisterView } from './register-view.query.js';

/** What the pages of both registers need. */
export interface RegisterPageProps<K extends RegisterKind> {
  readonly context: StaffContext;
  readonly view: RegisterView<K>;
}

/** The frame of both registers: tabs, filter, figures, rows. */
export function RegisterFrame<K extends RegisterKind>(
  props: RegisterPageProps<K> & {
    readonly kind: K;
    readonly figures: VNode;
    readonly children: ComponentChildren;
  },
): VNode {
  const { context, view, kind } = props;
  const { filter } = view;
  const limits = limitsOf(context);
  return (
    <StaffFrame
      title={REGISTER_WORDS[kind]}
      context={context}
      at="/staff/registers/incoming"
      wide
      bodyClass="register"
    >
      <h1 class="govuk-heading-l">{REGISTER_WORDS[kind]}</h1>
      <Tabs kind={kind} view={view} />
      <p class="govuk-body">
        {reportingPeriodWords(filter.reportingPeriod)} · {CASES_WORDS[filter.cases]} ·{' '}
        {words.at(thaiDate(view.today))}
        {limits && <> · {limits}</>}
      </p>
      <RegisterForms kind={kind} view={view} token={context.token} />
      {props.figures}
      {props.children}
      <RegisterSteps kind={kind} view={view} />
    </StaffFrame>
  );
}

function limitsOf({ officer }: StaffContext): string | null {
  if (officer.role === 'misconduct_officer') return words.restricted;
  return POLICY[officer.role].see_registers === 'own_division' ? words.ownDivision : null;
}

function Tabs({ kind, view }: { kind: RegisterKind; view: RegisterView<RegisterKind> }): VNode {
  return (
    <CountTabs
      label={words.which}
      tabs={(['incoming', 'outgoing'] as const).map((one) => ({
        href: registerHref(one, view.filter),
        text: REGISTER_WORDS[one],
        current: one === kind,
      }))}
    />
  );
}
