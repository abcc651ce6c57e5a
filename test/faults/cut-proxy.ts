import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Incidents } from './incident.js';

const COMMIT = Buffer.from('COMMIT\0');

/** Stands between the processes and PostgreSQL; it can lose the answer to a COMMIT, and be far away. */
export class CutProxy {
  private armed = 0;
  private lagMs = 0;
  private readonly server: Server;

  private constructor(
    private readonly upstream: () => number,
    private readonly incidents: Incidents,
  ) {
    this.server = createServer((client) => this.join(client));
  }

  /** Leads to whatever port the database has when a connection comes. */
  static async start(upstream: () => number, incidents: Incidents): Promise<CutProxy> {
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

  /** Carries everything so many milliseconds later, each way, for a while. */
  async lag(lagMs: number, ms: number): Promise<void> {
    await this.incidents.during('database far away', 'network', async () => {
      this.lagMs = lagMs;
      await pause(ms);
      this.lagMs = 0;
    });
  }

  stop(): void {
    this.server.close();
  }

  private join(client: Socket): void {
    const database = connect(this.upstream(), '127.0.0.1');
    let losing = false;
    const end = (): void => {
      client.destroy();
      database.destroy();
    };
    client.setNoDelay(true);
    database.setNoDelay(true);
    const toDatabase = this.carrier((chunk) => {
      if (this.armed > 0 && chunk.includes(COMMIT)) {
        this.armed -= 1;
        losing = true;
        this.incidents.note('commit acknowledgement lost', 'db');
      }
      if (!database.write(chunk)) client.pause();
    });
    const toClient = this.carrier((chunk) => {
      if (losing) end();
      else if (!client.write(chunk)) database.pause();
    });
    client.on('data', toDatabase);
    database.on('data', toClient);
    client.on('drain', () => database.resume());
    database.on('drain', () => client.resume());
    for (const socket of [client, database]) {
      socket.on('error', end);
      socket.on('close', end);
    }
  }

  /** Hands chunks over in their order, at once or after the lag that holds when each comes. */
  private carrier(handOver: (chunk: Buffer) => void): (chunk: Buffer) => void {
    const waiting: Buffer[] = [];
    let last = 0;
    const handOverFirst = (): void => handOver(waiting.shift()!);
    return (chunk) => {
      const now = performance.now();
      last = Math.max(last, now + this.lagMs);
      waiting.push(chunk);
      if (waiting.length === 1 && last <= now) handOverFirst();
      else setTimeout(handOverFirst, last - now);
    };
  }
}
