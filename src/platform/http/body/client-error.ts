import type { Socket } from 'node:net';
import { BODY_ERROR_WORDS } from './body-error.messages.js';

const ANSWERS: Record<string, { line: string; code: keyof typeof BODY_ERROR_WORDS }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { line: '408 Request Timeout', code: 'body_too_slow' },
  HPE_HEADER_OVERFLOW: { line: '431 Request Header Fields Too Large', code: 'headers_too_large' },
};
const OTHER: (typeof ANSWERS)[string] = { line: '400 Bad Request', code: 'body_unreadable' };

/** Answers what never became a request (cut off, endless or too slow headers) in words, and hangs up. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { line, code } = ANSWERS[error.code ?? ''] ?? OTHER;
  const words = BODY_ERROR_WORDS[code];
  const body = Buffer.from(`${words.title}\n${words.text}\n`);
  const head = [
    `HTTP/1.1 ${line}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${body.length}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ].join('\r\n');
  socket.end(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]), () => socket.destroy());
}
