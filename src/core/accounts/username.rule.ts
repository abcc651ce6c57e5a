const USERNAME = /^[a-z][a-z0-9_.]{2,60}$/;

/** The user name as stored, from whatever case and spaces a person typed; null when it cannot be one. */
export function readUsername(typed: string): string | null {
  const name = typed.trim().toLowerCase();
  return USERNAME.test(name) ? name : null;
}
