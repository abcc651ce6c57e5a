/** Passwords and PINs, old and new: stored as hashes of what came, and typed anew each time. */
const SECRET = ['password', 'pin', 'current', 'next', 'repeated'];

/** Whether a field holds what no page may show again, and what no rule of spelling may change. */
export const isSecretField = (name: string): boolean => SECRET.includes(name);
