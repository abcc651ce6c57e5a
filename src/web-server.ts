import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { JsonLogger } from './platform/logging/json-logger.js';
import type { Settings } from './platform/settings/settings.js';
import { WebModule } from './web.module.js';

/** Form fields of 10,000 Thai characters take 90 KB percent-encoded; nothing larger is read. */
const BODY_LIMIT = 256 * 1024;
const YEAR_SECONDS = 365 * 24 * 60 * 60;
const ASSETS = fileURLToPath(new URL('../assets', import.meta.url));

/** Builds the web application, ready to listen. */
export async function createWebServer(
  settings: Settings,
  extra: NonNullable<DynamicModule['imports']> = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => uuidv7(),
    trustProxy: settings.NODE_ENV === 'production',
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    WebModule.for(settings, extra),
    adapter,
    { logger: new JsonLogger(), abortOnError: false, bodyParser: false },
  );
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: BODY_LIMIT });
  await app.register(helmet, helmetOptions(settings));
  await app.register(fastifyStatic, {
    root: ASSETS,
    prefix: '/assets/',
    maxAge: YEAR_SECONDS * 1000,
    immutable: true,
    index: false,
  });
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  return app;
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
