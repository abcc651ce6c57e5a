import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

/** Rejects with the system's error (EADDRINUSE, EACCES) when a port cannot be opened on all addresses. */
export async function refuseTakenPort(port: number): Promise<void> {
  await listenOnce(port, '0.0.0.0');
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: opened } = server.address() as AddressInfo;
      server.close(() => resolve(opened));
    });
  });
}
