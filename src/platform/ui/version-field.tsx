import type { VNode } from 'preact';
import { versionWords } from './form.messages.js';
import { Checkboxes } from './checkboxes.js';
import { usePostedValues } from './resumed-form.js';
import { HiddenFields } from './hidden-fields.js';

/** What a form that somebody else's change makes outdated carries. */
interface VersionFieldProps {
  /** The name of its field: a number's `version`, or `seen` and `base` where a text stands for what was read. */
  readonly name?: 'version' | 'seen' | 'base';
  /** What is in force now. */
  readonly now: string | number;
  /** What was posted, where the form is shown again. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** The id of the form's own box, where a page has several. */
  readonly id?: string;
}

/** What was posted in a field, where the form is shown again by its handler or because it was not taken. */
function usePosted(name: string, typed: VersionFieldProps['typed']): string | undefined {
  return usePostedValues(name)?.at(-1) ?? typed?.[name];
}

/**
 * The version that a form was opened with: every page that shows the form again keeps it. Where another is in
 * force meanwhile, a box (`over`) lets the sender say that they have seen it.
 */
export function VersionField({ name = 'version', now, typed, id }: VersionFieldProps): VNode {
  const current = String(now);
  const opened = usePosted(name, typed) ?? current;
  const over = usePosted('over', typed);
  return (
    <>
      <HiddenFields values={{ [name]: opened }} />
      {opened !== current && (
        <Checkboxes
          name="over"
          idPrefix={id ?? 'over'}
          items={[{ value: current, text: versionWords.over, hint: versionWords.overHint }]}
          values={over === current ? [current] : []}
        />
      )}
    </>
  );
}
