import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { ResumedFormContext } from './resumed-form.js';

/**
 * Values that a form carries unseen; undefined ones are left out, lists repeat the name. A resumed form keeps those
 * that it was opened with: its key, its version.
 */
export function HiddenFields({
  values,
}: {
  readonly values: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}): VNode {
  const resumed = useContext(ResumedFormContext);
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    resumed?.shown.add(name);
    const kept = resumed?.values[name] ?? value ?? [];
    return [kept].flat().map((one) => ({ name, value: one }));
  });
  return (
    <>
      {pairs.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
