import { randomBytes } from 'node:crypto';

/** A password of 96 random bits to hand over, shown once; the officer changes it at /staff/password. */
export const freshPassword = (): string => randomBytes(12).toString('base64url');
