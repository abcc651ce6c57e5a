import type { VNode } from 'preact';
import { mayEver, type Verb } from '../../../core/accounts/policy.js';
import { CountTabs } from '../../../platform/ui/count-tabs.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { planTabWords as words } from './plan-tabs.messages.js';

const TABS = [
  { code: 'plan', href: '/staff/plan', verb: 'see_plan' },
  { code: 'follow-up', href: '/staff/plan/follow-up', verb: 'see_plan' },
  { code: 'indicators', href: '/staff/plan/indicators', verb: 'see_plan' },
  { code: 'overview', href: '/staff/plan/overview', verb: 'see_plan' },
  { code: 'import', href: '/staff/plan/import', verb: 'revise_plan' },
] as const satisfies readonly { code: string; href: string; verb: Verb }[];

/** One of the plan's pages of a year. */
type PlanTab = (typeof TABS)[number]['code'];

/** What the tabs take: which page this is, and which years there are. */
interface PlanTabsProps {
  readonly context: StaffContext;
  readonly at: PlanTab;
  readonly years: readonly number[];
  readonly year: number;
}

/** The plan's pages, and its years where there are several; each keeps the other. */
export function PlanTabs({ context, at, years, year }: PlanTabsProps): VNode {
  const tabs = TABS.filter(({ verb }) => mayEver(context.officer, verb)).map(({ code, href }) => ({
    href: `${href}?year=${year}`,
    text: words.tabs[code],
    current: code === at,
  }));
  const here = TABS.find(({ code }) => code === at)!.href;
  return (
    <>
      <CountTabs label={words.pages} tabs={tabs} />
      {years.length > 1 && (
        <CountTabs
          label={words.years}
          tabs={years.map((one) => ({
            href: `${here}?year=${one}`,
            text: words.year(one),
            current: one === year,
          }))}
        />
      )}
    </>
  );
}
