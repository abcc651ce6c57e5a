import type { ComponentChildren, VNode } from 'preact';
import { Card, type CardProps } from './card.js';
import { hasContent } from './has-content.js';

/** What a tile takes. */
interface FigureTileProps {
  readonly label: ComponentChildren;
  readonly value: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly tone?: CardProps['tone'];
}

/** One figure of an overview, with what it counts and a link or a comparison below. */
export function FigureTile(props: FigureTileProps): VNode {
  return (
    <Card tone={props.tone ?? 'on_time'} class="figure-tile">
      <p class="figure-tile__label">{props.label}</p>
      <p class="figure-tile__value">{props.value}</p>
      {hasContent(props.children) && <div class="figure-tile__note">{props.children}</div>}
    </Card>
  );
}
