import type { ComponentChildren, VNode } from 'preact';
import { Mark } from './mark.js';

interface HeroProps {
  /** The one h1 of the page. */
  readonly title: ComponentChildren;
  /** A sentence and the button that begins. */
  readonly children: ComponentChildren;
}

/** The promise of the service over the whole width, first in the main content of the start page. */
export function Hero({ title, children }: HeroProps): VNode {
  return (
    <div class="hero">
      <div class="hero__words">
        <h1 class="govuk-heading-xl">{title}</h1>
        {children}
      </div>
      <Mark />
    </div>
  );
}
