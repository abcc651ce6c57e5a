import type { FastifyRequest } from 'fastify';
import type { MultipartFile } from '@fastify/multipart';
import { BodyUnreadable, FileTooLarge } from './body.errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the form is refused although its texts could be read. */
    bodyRefusal?: Error;
  }
}

/** Stands for a file that was not kept. */
const NO_FILE = Buffer.alloc(0);

/**
 * The fields of an upload form: texts, and a file as its bytes, empty where files are not wanted; one that stands
 * there several times is a list. A file that is too large is left out and refused after the form is known to be
 * ours. Throws BodyUnreadable, or the plugin's own refusal of what is too much.
 */
export async function readMultipart(
  request: FastifyRequest,
  { files }: { files: boolean },
): Promise<Record<string, unknown>> {
  const fields = new Map<string, unknown[]>();
  try {
    for await (const part of request.parts()) {
      const value = part.type === 'file' ? await fileOf(part, request, files) : textOf(part);
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

async function fileOf(
  part: MultipartFile,
  request: FastifyRequest,
  wanted: boolean,
): Promise<Buffer> {
  if (!wanted) {
    part.file.resume();
    return NO_FILE;
  }
  const bytes = await part.toBuffer();
  if (!part.file.truncated) return bytes;
  request.bodyRefusal = new FileTooLarge();
  return NO_FILE;
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
