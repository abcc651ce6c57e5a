import type { ComponentChildren, VNode } from 'preact';
import { POLICY } from '../../core/accounts/policy.js';
import { thaiDate } from '../../core/calendar/thai-date.js';
import { CountTabs } from '../../platform/ui/count-tabs.js';
import type { RegisterKind } from '../../assurance/registers/register-ask.rule.js';
import {
  CASES_WORDS,
  REGISTER_WORDS,
  spanWords,
} from '../../assurance/registers/registers.messages.js';
import { StaffFrame } from '../shared/staff/staff-frame.js';
import type { Seat } from '../shared/staff/staff-seat.service.js';
import { registerHref } from './register-address.rule.js';
import { RegisterForms } from './register.forms.js';
import { registerWords as words } from './register-page.messages.js';
import { RegisterSteps } from './register-steps.part.js';
import type { RegisterView } from './register-view.query.js';

/** What the pages of both registers need. */
export interface RegisterPageProps<K extends RegisterKind> {
  readonly seat: Seat;
  readonly view: RegisterView<K>;
}

/** The frame of both registers: which one, what of it, its figures, its rows. */
export function RegisterFrame<K extends RegisterKind>(
  props: RegisterPageProps<K> & {
    readonly kind: K;
    readonly figures: VNode;
    readonly children: ComponentChildren;
  },
): VNode {
  const { seat, view, kind } = props;
  const { ask } = view;
  const limits = limitsOf(seat);
  return (
    <StaffFrame
      title={REGISTER_WORDS[kind]}
      seat={seat}
      at="/staff/registers/incoming"
      wide
      bodyClass="register"
    >
      <h1 class="govuk-heading-l">{REGISTER_WORDS[kind]}</h1>
      <Tabs kind={kind} view={view} />
      <p class="govuk-body">
        {spanWords(ask.span)} · {CASES_WORDS[ask.cases]} · {words.at(thaiDate(view.today))}
        {limits && <> · {limits}</>}
      </p>
      <RegisterForms kind={kind} view={view} token={seat.token} />
      {props.figures}
      {props.children}
      <RegisterSteps kind={kind} view={view} />
    </StaffFrame>
  );
}

function limitsOf({ officer }: Seat): string | null {
  if (officer.role === 'misconduct_officer') return words.restricted;
  return POLICY[officer.role].see_registers === 'own_division' ? words.ownDivision : null;
}

function Tabs({ kind, view }: { kind: RegisterKind; view: RegisterView<RegisterKind> }): VNode {
  return (
    <CountTabs
      label={words.which}
      tabs={(['incoming', 'outgoing'] as const).map((one) => ({
        href: registerHref(one, view.ask),
        text: REGISTER_WORDS[one],
        current: one === kind,
      }))}
    />
  );
}
