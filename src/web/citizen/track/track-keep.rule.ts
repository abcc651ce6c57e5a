/** Where a citizen's text keeps itself while it is typed; nothing about a restricted case lies on a device. */
export const keepOf = ({ restricted }: { restricted: boolean }): 'tab' | undefined =>
  restricted ? undefined : 'tab';
