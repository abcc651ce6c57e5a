import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { MOST_FILE_BYTES } from '../../platform/http/body/body-bounds.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnsentFormsService } from '../../cases/complaints/unsent-forms.service.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { pathOf } from '../../platform/ui/resumed-form.js';
import { refuseOtherDatabase } from '../database/data-source.js';
import { StaffSessionsService } from '../../core/accounts/staff-sessions.service.js';
import { OfficeDetailsService } from '../../core/office/office-details.service.js';
import { JsonLogger } from '../../platform/logging/json-logger.js';
import type { Settings } from '../../platform/settings/settings.js';
import {
  limitBodies,
  isMultipart,
  type BodyTimeouts,
} from '../../platform/http/body/body-limits.js';
import { MOST_BODY_BYTES } from '../../platform/http/body/body-bounds.js';
import { BodyKindUnknown } from '../../platform/http/body/body.errors.js';
import { answerClientError } from '../../platform/http/body/client-error.js';
import { CookieJar } from '../../platform/http/cookie-jar.js';
import { logRequests } from '../../platform/http/request-log.js';
import { serveAssets } from '../../platform/http/asset-server.js';
import { ASSET_FOLDER, ASSET_VERSION } from '../../platform/ui/assets/asset-version.js';
import { giveOffice } from '../../platform/http/office-reply.js';
import { LONGEST_SEGMENT, routableAddress } from '../../platform/http/routable-address.rule.js';
import { numberOfKeepingPage } from '../../web/shared/staff/keeping-page.rule.js';
import { WebModule } from './web.module.js';

/** A form of 256 KB on a signal of 50 kbit/s takes 42 s, a file of 10 MB on a line of 512 kbit/s 160 s. */
const PATIENCE: BodyTimeouts = { form: 60, upload: 300 };
/** Milliseconds in which a request head must arrive, and after which a silent connection is closed. */
const HEADERS_MS = 20_000;
const SILENCE_MS = 120_000;
/** How often Node looks for connections that are late. */
const LOOK_MS = 5000;
/** Only the proxy before us is believed: a forwarded address that came to it anyone can have written. */
const isOurProxy = (_address: string, hop: number): boolean => hop === 0;
const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** What is shorter fits into one packet anyway. */
const COMPRESSED_FROM = 1024;

/** Builds the web application, ready to listen; `extra` are the demo's own pages. Throws OtherSchema. */
export async function createWebServer(
  settings: Settings,
  extra: NonNullable<DynamicModule['imports']> = [],
  logger = new JsonLogger(),
  patience = PATIENCE,
): Promise<NestFastifyApplication> {
  await refuseOtherDatabase(settings.DATABASE_URL);
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: patience.upload * 1000 + HEADERS_MS,
    connectionTimeout: SILENCE_MS,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: LOOK_MS },
    clientErrorHandler: answerClientError,
    genReqId: () => uuidv7(),
    trustProxy: settings.NODE_ENV === 'production' && isOurProxy,
    rewriteUrl: ({ url = '/' }) => routableAddress(url),
    routerOptions: { maxParamLength: LONGEST_SEGMENT },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    WebModule.for(settings, extra),
    adapter,
    { logger, abortOnError: false, bodyParser: false },
  );
  // First of all, so that what the others refuse has its line too.
  logRequests(app.getHttpAdapter().getInstance(), logger);
  const office = app.get(OfficeDetailsService, { strict: false });
  // Used by error pages before the first page was read, should the database go away.
  await office.read();
  await app.register(cookie);
  await app.register(helmet, helmetOptions(settings));
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESSED_FROM,
    globalDecompression: false,
  });
  giveOffice(app.getHttpAdapter().getInstance(), () => office.read());
  await app.register(serveAssets, { folder: ASSET_FOLDER, version: ASSET_VERSION });
  const fastify = app.getHttpAdapter().getInstance();
  const [jar, sessions] = [app.get(CookieJar), app.get(StaffSessionsService)];
  fastify.addHook('onRequest', async (request) => {
    const uploads = isMultipart(request) && !request.url.startsWith('/staff/');
    if (uploads) throw new BodyKindUnknown();
  });
  await limitBodies(fastify, {
    patience,
    mostFileBytes: MOST_FILE_BYTES,
    mayUpload: async (request) => {
      const token = jar.read(request, 'staff');
      return token !== undefined && (await sessions.officer(token)) !== null;
    },
  });
  const unsent = app.get(UnsentFormsService, { strict: false });
  fastify.addHook('onSend', (request, reply) => forgetSent(unsent, request, reply));
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  return app;
}

/** A form that was taken is kept no longer; before the answer leaves, so that the next page does not offer it. */
async function forgetSent(
  unsent: UnsentFormsService,
  { method, formPlace, officer }: FastifyRequest & { officer?: Account },
  { statusCode }: FastifyReply,
): Promise<void> {
  if (method !== 'POST' || statusCode !== 303 || !formPlace || !officer) return;
  const page = pathOf(formPlace.page);
  if (numberOfKeepingPage(page) === null) return;
  const place = { accountId: officer.id, page, form: formPlace.form };
  await unsent.drop(place).catch(() => undefined);
}

/** A strict content policy; https only where the public address is https. */
function helmetOptions(settings: Settings): object {
  const https = settings.PUBLIC_URL.startsWith('https://');
  return {
    hsts: https ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  };
}
