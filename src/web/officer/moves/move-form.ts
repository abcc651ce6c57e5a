import type { VNode } from 'preact';
import type { Move } from '../../../cases/commands/moves/move.js';
import type { VersionDto } from '../../shared/staff/version.dto.js';
import type { ComplaintFormContext } from './complaint-form.fields.js';
import type { ComplaintFormName } from './complaint-form.rule.js';

interface MoveFormWords {
  /** Folded under this title; without one the form is only its button. */
  readonly title?: string;
  readonly submit: string;
  /** What the page says afterwards. */
  readonly done: string;
}

/** A move as officers make it: its route, what it reads, and how it is shown. */
export interface MoveForm<I extends object = object> {
  readonly move: Move<I>;
  /** Names the form on the page, and what was done in the address. */
  readonly code: ComplaintFormName;
  /** The resource below the complaint that the form makes. */
  readonly path: string;
  readonly read: new () => VersionDto & I & { text?: string };
  readonly words: MoveFormWords;
  /** Its fields that are to hold what identifies the complainant, and are not searched for it. */
  readonly personal?: readonly string[];
  readonly Fields?: (props: { readonly formContext: ComplaintFormContext }) => VNode;
  /** Shown in its place where there is nothing to choose. */
  readonly instead?: (formContext: ComplaintFormContext) => string | null;
}
