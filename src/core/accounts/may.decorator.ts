import { SetMetadata } from '@nestjs/common';
import type { Verb } from './policy.js';

/** Metadata key under which a handler names what it needs. */
export const MAY = 'sipha:may';

/** The handler is for officers whose role may do this on some matter; the service checks the matter itself. */
export const May = (verb: Verb | 'signed_in'): MethodDecorator & ClassDecorator =>
  SetMetadata(MAY, verb);
