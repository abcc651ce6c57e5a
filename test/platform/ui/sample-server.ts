import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { compile } from 'sass';
import { COPIED_ASSETS, STYLESHEETS } from '../../../src/platform/ui/assets/asset-list.js';
import { renderPage } from '../../../src/platform/ui/render-page.js';
import { OFFICE } from '../../support/office-details.js';
import { SAMPLE_PAGES } from './sample-pages.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'";

/** The sample pages on a port of this machine, with the policy of the real ones. */
export interface SampleServer {
  readonly url: string;
  /** How many forms were taken. */
  readonly taken: () => number;
  readonly close: () => void;
}

function assets(): Map<string, Buffer> {
  const copied = COPIED_ASSETS.map(({ url, source }) => [url, readFileSync(source)] as const);
  const styles = (['everyPage', 'staff'] as const).map(
    (name) => [STYLESHEETS[name].url, stylesheet(name)] as const,
  );
  return new Map([...copied, ...styles]);
}

/** Axe, to be run inside a page. */
export const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A stylesheet as it is served. */
export function stylesheet(name: keyof typeof STYLESHEETS): Buffer {
  const { source } = STYLESHEETS[name];
  return Buffer.from(compile(source, { loadPaths: ['node_modules'], style: 'compressed' }).css);
}

/** Starts the server; a POST waits for two seconds, as on a slow line. */
export async function startSampleServer(): Promise<SampleServer> {
  const files = assets();
  let taken = 0;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      taken += 1;
      setTimeout(() => response.writeHead(204).end(), 2000);
      return;
    }
    const page = SAMPLE_PAGES[pathname.slice(1)];
    const body = page ? renderPage(page() as never, OFFICE) : files.get(pathname);
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': POLICY,
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => taken,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
