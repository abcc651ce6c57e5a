import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { BodyUnreadable } from './body.errors.js';

/**
 * The fields of an upload form: texts, and a file as its bytes; one that stands there several times is a list.
 * Throws BodyUnreadable, or the plugin's own refusal of what is too large or too much.
 */
export async function readMultipart(request: FastifyRequest): Promise<Record<string, unknown>> {
  const fields = new Map<string, unknown[]>();
  try {
    for await (const part of request.parts()) {
      const value = part.type === 'file' ? await part.toBuffer() : textOf(part);
      fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), value]);
    }
  } catch (error) {
    throw isRefusal(error) ? error : new BodyUnreadable();
  }
  const read = [...fields].map(([name, [first, ...more]]) => [
    name,
    more.length === 0 ? first : [first, ...more],
  ]);
  return Object.fromEntries(read) as Record<string, unknown>;
}

/** A text that was cut at its limit is not what was typed; and no form of ours sends a part of JSON. */
function textOf(part: {
  value: unknown;
  fieldnameTruncated: boolean;
  valueTruncated: boolean;
}): unknown {
  const whole = !part.fieldnameTruncated && !part.valueTruncated;
  if (!whole || typeof part.value !== 'string') throw new BodyUnreadable();
  return part.value;
}

/** The plugin's refusals carry their status; what its parser throws at broken parts does not. */
function isRefusal(error: unknown): boolean {
  return error instanceof BodyUnreadable || (error instanceof Error && 'statusCode' in error);
}
