import { h, type ComponentChildren, type VNode } from 'preact';
import type { Attributes } from './attributes.js';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading whose level the page decides. */
export function Heading(props: {
  readonly level: HeadingLevel;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { level, children, attributes, ...rest } = props;
  return h(`h${level}`, { ...rest, ...attributes }, children);
}
