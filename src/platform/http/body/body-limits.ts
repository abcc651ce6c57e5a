import { isUtf8 } from 'node:buffer';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressPrefix } from '../../net/address-prefix.rule.js';
import { BodyBudget } from './body-budget.js';
import { LONGEST_NAME, MOST_BODY_BYTES } from './body-bounds.js';
import { BodiesTooMany, BodyKindUnknown, BodyTooSlow, BodyUnreadable } from './body.errors.js';
import { readFormBody } from './form-body.rule.js';
import { demandPlainJson } from './json-shape.rule.js';
import { readMultipart } from './multipart-body.js';

/** How long a body may take to arrive, in seconds: a form on a weak signal, a file on a slow line. */
export interface BodyTimeouts {
  readonly form: number;
  readonly upload: number;
}

/** What the application decides about uploads: who may send a file, and how large. */
interface Uploads {
  readonly mostFileBytes: number;
  readonly mayUpload: (request: FastifyRequest) => Promise<boolean>;
}

/** Uploads have their own limit of bytes; what else comes is counted by its address. */
export const isMultipart = ({ headers }: FastifyRequest): boolean =>
  /^multipart\//i.test(headers['content-type'] ?? '');

/**
 * What stands between the network and the forms: a body is refused by its sender's flood, its packing or its
 * slowness before it is read, and by its shape before it is parsed.
 */
export async function limitBodies(
  app: FastifyInstance,
  { patience, mostFileBytes, mayUpload }: Uploads & { patience: BodyTimeouts },
): Promise<void> {
  const budget = new BodyBudget();
  app.addHook('onRequest', (request, reply, done) => {
    if (!hasBody(request)) return done();
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
      return void reply.send(new BodyKindUnknown());
    }
    const seconds = isMultipart(request) ? 0 : spend(budget, request);
    if (seconds > 0) return hangUp(reply, new BodiesTooMany(seconds));
    limitTime(request, reply, isMultipart(request) ? patience.upload : patience.form);
    done();
  });
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      files: 1,
      fileSize: mostFileBytes,
      fields: 20,
      parts: 21,
      fieldSize: MOST_BODY_BYTES,
      fieldNameSize: LONGEST_NAME,
      headerPairs: 20,
    },
  });
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return;
    // A file is held in memory while it is read; of anybody else only the texts are, to be shown again.
    const files = await mayUpload(request).catch(() => false);
    const seconds = files ? 0 : spend(budget, request);
    const reading = seconds > 0 ? refused(seconds) : readMultipart(request, { files });
    request.body = await reading.catch((error: unknown) => {
      // A browser reads no answer before it has sent everything.
      request.raw.resume();
      throw error;
    });
  });
  takeFormsAndJson(app);
}

function takeFormsAndJson(app: FastifyInstance): void {
  const bytes = { parseAs: 'buffer', bodyLimit: MOST_BODY_BYTES } as const;
  app.addContentTypeParser<Buffer>(
    'application/x-www-form-urlencoded',
    bytes,
    (_request, body, done) => done(null, readFormBody(body)),
  );
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>('application/json', bytes, (request, body, done) => {
    if (!isUtf8(body)) throw new BodyUnreadable();
    const text = body.toString();
    demandPlainJson(text);
    void parseJson(request, text, done);
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Counts what the body says it has, or the most where it does not say; the seconds to wait, or 0. */
function spend(budget: BodyBudget, { headers, ip }: FastifyRequest): number {
  const said = Number(headers['content-length'] ?? MOST_BODY_BYTES);
  return budget.spend(addressPrefix(ip), Math.min(said, MOST_BODY_BYTES), performance.now());
}

const refused = (seconds: number): Promise<never> => Promise.reject(new BodiesTooMany(seconds));

/** Answers, and reads nothing that may still come. */
function hangUp(reply: FastifyReply, refusal: Error): void {
  void reply.header('connection', 'close').send(refusal);
}

function limitTime({ raw }: FastifyRequest, reply: FastifyReply, seconds: number): void {
  const timer = setTimeout(() => {
    if (!raw.complete && !reply.sent) hangUp(reply, new BodyTooSlow());
  }, seconds * 1000);
  raw.once('close', () => clearTimeout(timer));
}
