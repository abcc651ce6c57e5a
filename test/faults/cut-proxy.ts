import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Incidents } from './incident.js';

const COMMIT = Buffer.from('COMMIT\0');

/** Stands between the processes and PostgreSQL; when armed, the answer to the next COMMIT is lost. */
export class CutProxy {
  private armed = 0;
  private readonly server: Server;

  private constructor(
    private readonly upstream: number,
    private readonly incidents: Incidents,
  ) {
    this.server = createServer((client) => this.join(client));
  }

  static async start(upstream: number, incidents: Incidents): Promise<CutProxy> {
    const proxy = new CutProxy(upstream, incidents);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Has so many more acknowledgements lost. */
  arm(times: number): void {
    this.armed += times;
  }

  stop(): void {
    this.server.close();
  }

  private join(client: Socket): void {
    const database = connect(this.upstream, '127.0.0.1');
    let losing = false;
    const end = (): void => {
      client.destroy();
      database.destroy();
    };
    client.setNoDelay(true);
    database.setNoDelay(true);
    client.on('data', (chunk) => {
      if (this.armed > 0 && chunk.includes(COMMIT)) {
        this.armed -= 1;
        losing = true;
        this.incidents.note('commit acknowledgement lost', 'db');
      }
      if (!database.write(chunk)) client.pause();
    });
    database.on('data', (chunk) => {
      if (losing) return end();
      if (!client.write(chunk)) database.pause();
    });
    client.on('drain', () => database.resume());
    database.on('drain', () => client.resume());
    for (const socket of [client, database]) {
      socket.on('error', end);
      socket.on('close', end);
    }
  }
}
