import { isUtf8 } from 'node:buffer';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressPrefix } from '../../net/address-prefix.rule.js';
import { BodyBudget } from './body-budget.js';
import { LONGEST_NAME, MOST_BODY_BYTES, MOST_SHOWN_BYTES } from './body-bounds.js';
import {
  BodiesTooMany,
  BodyKindUnknown,
  BodyTooSlow,
  BodyUnreadable,
  FormTooLong,
} from './body.errors.js';
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

const FORM = 'application/x-www-form-urlencoded';

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
    const refusal = isMultipart(request) ? null : refusalOf(budget, request);
    if (refusal) return hangUp(reply, refusal);
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
    const refusal = files ? null : refusalOf(budget, request);
    const reading = refusal ? Promise.reject(refusal) : readMultipart(request, { files });
    request.body = await reading.catch((error: unknown) => {
      // A browser reads no answer before it has sent everything.
      request.raw.resume();
      throw error;
    });
  });
  takeFormsAndJson(app);
}

function takeFormsAndJson(app: FastifyInstance): void {
  const form = { parseAs: 'buffer', bodyLimit: MOST_SHOWN_BYTES } as const;
  app.addContentTypeParser<Buffer>(FORM, form, (request, body, done) => {
    if (body.length > MOST_BODY_BYTES) request.bodyRefusal = new FormTooLong();
    done(null, readFormBody(body));
  });
  const bytes = { parseAs: 'buffer', bodyLimit: MOST_BODY_BYTES } as const;
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

/**
 * Counts what the body says it has, or the most where it does not say. Returns why it is not read; the form of somebody
 * on an address that sends too much is read and refused afterwards, so that it is shown again.
 */
function refusalOf(budget: BodyBudget, request: FastifyRequest): BodiesTooMany | null {
  const { headers, ip } = request;
  const isForm = isMultipart(request) || (headers['content-type'] ?? '').startsWith(FORM);
  const most = isForm ? MOST_SHOWN_BYTES : MOST_BODY_BYTES;
  const said = Number(headers['content-length'] ?? most);
  const address = addressPrefix(ip);
  const seconds = budget.spend(address, Math.min(said, most), performance.now());
  if (seconds === 0) return null;
  const refusal = new BodiesTooMany(seconds);
  if (!isForm || budget.isFlood(address)) return refusal;
  request.bodyRefusal = refusal;
  return null;
}

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
