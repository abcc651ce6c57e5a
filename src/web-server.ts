import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { errorCodes, type FastifyRequest } from 'fastify';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { MOST_UPLOAD_BYTES } from './files/clean-file.js';
import { refuseOtherDatabase } from './data-source.js';
import { StaffSessions } from './accounts/staff-sessions.service.js';
import { OfficePhone } from './office/office-phone.service.js';
import { JsonLogger } from './platform/logging/json-logger.js';
import type { Settings } from './platform/settings/settings.js';
import { CookieJar } from './platform/web/cookie-jar.js';
import { serveAssets } from './platform/web/assets/asset-server.js';
import { ASSET_FOLDER, ASSET_VERSION } from './platform/web/assets/asset-version.js';
import { givePhone } from './platform/web/phone-reply.js';
import { LONGEST_SEGMENT, routableAddress } from './platform/web/routable-address.rule.js';
import { WebModule } from './web.module.js';

/** Form fields of 10,000 Thai characters take 90 KB percent-encoded; nothing larger is read. */
const BODY_LIMIT = 256 * 1024;
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
): Promise<NestFastifyApplication> {
  await refuseOtherDatabase(settings.DATABASE_URL);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
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
  const phone = app.get(OfficePhone, { strict: false });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: BODY_LIMIT });
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    limits: { files: 1, fileSize: MOST_UPLOAD_BYTES, fields: 20, fieldSize: BODY_LIMIT },
  });
  await app.register(helmet, helmetOptions(settings));
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESSED_FROM,
    globalDecompression: false,
  });
  givePhone(app.getHttpAdapter().getInstance(), () => phone.read());
  await app.register(serveAssets, { folder: ASSET_FOLDER, version: ASSET_VERSION });
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT });
  const fastify = app.getHttpAdapter().getInstance();
  const [jar, sessions] = [app.get(CookieJar), app.get(StaffSessions)];
  // A file is held in memory while it is read: nobody but a signed-in officer sends one.
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isMultipart(request)) return;
    if (!request.url.startsWith('/staff/')) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE();
    const token = jar.read(request, 'staff');
    if (!token || !(await sessions.officer(token))) await reply.redirect('/staff/sign-in', 303);
  });
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  return app;
}

const isMultipart = ({ headers }: FastifyRequest): boolean =>
  /^multipart\//i.test(headers['content-type'] ?? '');

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
