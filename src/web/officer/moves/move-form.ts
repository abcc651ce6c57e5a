import type { VNode } from 'preact';
import type { Move } from '../../../cases/commands/moves/move.js';
import type { VersionForm } from '../../shared/staff/version.form.js';
import type { Desk } from './desk-fields.js';
import type { DeskFormName } from './desk-form.rule.js';

/** What a form of a move says. */
export interface MoveFormWords {
  /** Folded under this title; without one the form is only its button. */
  readonly title?: string;
  readonly submit: string;
  /** What the screen says afterwards. */
  readonly done: string;
}

/** A move as officers make it: its route, what it reads, and how it is shown. */
export interface MoveForm<I extends object = object> {
  readonly move: Move<I>;
  /** Names the form on the screen, and what was done in the address. */
  readonly code: DeskFormName;
  /** The resource below the complaint that the form makes. */
  readonly path: string;
  readonly read: new () => VersionForm & I & { text?: string };
  readonly words: MoveFormWords;
  readonly Fields?: (props: { readonly desk: Desk }) => VNode;
  /** What stands in its place where there is nothing to choose. */
  readonly instead?: (desk: Desk) => string | null;
}
