import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const SERVED = /\.(css|js|svg|txt|woff2)$/;

/** The folder of the assets, and the version that their addresses carry. */
interface AssetPlace {
  folder: string;
  version: string;
}

/**
 * Serves the build's assets under `/assets/`, packed as the build packed them. Each file that is there at the
 * start has a route of its own, so that nothing else in the folder or above it can be asked for.
 */
export async function serveAssets(scope: FastifyInstance, place: AssetPlace): Promise<void> {
  await scope.register(fastifyStatic, {
    root: place.folder,
    prefix: '/assets/',
    wildcard: false,
    allowedPath: (path) => SERVED.test(path),
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply) => void reply.header('cache-control', keeping(reply, place)),
    // Sources that were never built have no such folder.
    suppressWarning: true,
  });
}

/**
 * Only an address with this version may be kept: during an update the old process still answers, and what it
 * says must not be remembered for a year. Fonts have no version: one of another design gets another name.
 */
function keeping({ request: { url, query } }: FastifyReply, { version }: AssetPlace): string {
  const current = (query as Record<string, unknown>).v === version;
  return current || url.startsWith('/assets/fonts/')
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : 'public, no-cache';
}
