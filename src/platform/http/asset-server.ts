import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What the build compressed, smallest first, by the end of its name. */
const ENCODINGS = [
  { encoding: 'br', end: '.br' },
  { encoding: 'gzip', end: '.gz' },
] as const;

/** The folder of the assets, and the version that their addresses carry. */
interface AssetPlace {
  folder: string;
  version: string;
}

/**
 * Serves the build's assets under `/assets/`. They are few and small, so they are read once, and nothing
 * else in the folder or above it can be asked for.
 */
export async function serveAssets(scope: FastifyInstance, place: AssetPlace): Promise<void> {
  const files = readAll(place.folder);
  scope.get('/assets/*', async (request, reply) => {
    const path = request.url.split('?')[0]!.slice('/assets/'.length);
    const type = TYPES[extname(path)];
    const plain = files.get(path);
    if (type === undefined || plain === undefined) return reply.callNotFound();
    const packed = ENCODINGS.find(
      ({ encoding, end }) => accepts(request, encoding) && files.has(path + end),
    );
    void reply
      .header('cache-control', keeping(request, place))
      .header('vary', 'accept-encoding')
      .header('etag', `"${place.version}${packed?.end ?? ''}"`)
      .type(type);
    if (request.headers['if-none-match'] === reply.getHeader('etag')) return reply.code(304).send();
    if (!packed) return reply.send(plain);
    return reply.header('content-encoding', packed.encoding).send(files.get(path + packed.end));
  });
}

function readAll(folder: string): ReadonlyMap<string, Buffer> {
  const names = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

const accepts = ({ headers }: FastifyRequest, encoding: string): boolean =>
  new RegExp(`\\b${encoding}\\b(?!;q=0(\\.0*)?(,|$))`).test(
    String(headers['accept-encoding'] ?? ''),
  );

/**
 * Only an address with this version may be kept: during an update the old process still answers, and what it
 * says must not be remembered for a year. Fonts have no version: one of another design gets another name.
 */
function keeping({ url, query }: FastifyRequest, { version }: AssetPlace): string {
  const current = (query as Record<string, unknown>).v === version;
  return current || url.startsWith('/assets/fonts/')
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : 'public, no-cache';
}
