import type { ComponentChildren, VNode } from 'preact';
import type { Attributes } from './attributes.js';
import { classNames } from './class-names.js';
import { hasContent } from './has-content.js';
import { Heading, type HeadingLevel } from './heading.js';
import { Link } from './link.js';

/** What a card takes. */
export interface CardProps {
  readonly title?: ComponentChildren;
  /** 2 unless given. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Makes the whole card lead there. */
  readonly href?: string | undefined;
  /** `strong` has the green frame; the due states have a bar in their colour on top. */
  readonly tone?: 'plain' | 'strong' | 'on_time' | 'near' | 'overdue' | undefined;
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A framed part of a page: a plan project, a figure, a way into the service. */
export function Card(props: CardProps): VNode {
  const { title, href, tone = 'plain' } = props;
  return (
    <section
      class={classNames('card', `card--${tone}`, href !== undefined && 'card--link', props.class)}
      {...props.attributes}
    >
      {hasContent(title) && (
        <Heading level={props.headingLevel ?? 2} class="card__title">
          {href === undefined ? title : <Link href={href}>{title}</Link>}
        </Heading>
      )}
      {props.children}
    </section>
  );
}

/** Cards side by side where there is room. */
export function CardGrid(props: {
  readonly children: ComponentChildren;
  readonly class?: string;
}): VNode {
  return <div class={classNames('card-grid', props.class)}>{props.children}</div>;
}
