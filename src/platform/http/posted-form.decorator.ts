import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readForm } from './form-reader.js';

interface Wanted {
  form: new () => object;
  sent: readonly string[];
}

const ReadBody = createParamDecorator(({ form, sent }: Wanted, context: ExecutionContext) =>
  readForm(form, context.switchToHttp().getRequest<FastifyRequest>().body, sent),
);

/**
 * The posted body read into a form's class, as `FormRead<Form>`: what is wrong with it is the handler's to
 * answer. `sent` are the fields that must have come, empty or not.
 */
export const PostedForm = (
  form: new () => object,
  sent: readonly string[] = [],
): ParameterDecorator => ReadBody({ form, sent });
