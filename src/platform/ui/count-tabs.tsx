import type { VNode } from 'preact';
import { classNames } from './class-names.js';
import { hrefAttribute } from './safe-href.js';

/** One view of a list with the number of its rows. */
interface CountTab {
  readonly href: string;
  readonly text: string;
  readonly count?: number | string | undefined;
  readonly current?: boolean | undefined;
  /** Draws the eye: red while the count is not 0. */
  readonly alarm?: boolean | undefined;
}

/** Views of a list as links with counts; every view has an address of its own. */
export function CountTabs({
  tabs,
  label,
}: {
  readonly tabs: readonly CountTab[];
  readonly label: string;
}): VNode {
  return (
    <nav class="count-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a {...hrefAttribute(tab.href)} aria-current={tab.current ? 'page' : undefined}>
              {tab.text}
              {tab.count !== undefined && (
                <>
                  {' '}
                  <span
                    class={classNames(
                      'count-tabs__count',
                      tab.alarm && tab.count !== 0 && 'count-tabs__count--alarm',
                    )}
                  >
                    {tab.count}
                  </span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
