import type { VNode } from 'preact';

/** Values that a form carries unseen; undefined ones are left out, lists repeat the name. */
export function HiddenFields({
  values,
}: {
  readonly values: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}): VNode {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map((one) => ({ name, value: one })),
  );
  return (
    <>
      {pairs.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
