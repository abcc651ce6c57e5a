import { SetMetadata } from '@nestjs/common';

/** Metadata key of handlers that need no sign-in. */
export const PUBLIC = 'sipha:public';

/** The handler is for everyone. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
