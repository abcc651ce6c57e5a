import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a process and PostgreSQL as if a wire lay there: each answer comes so many milliseconds later. */
export class DistantDatabase {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly url: string,
  ) {}

  static async open(url: string, milliseconds: number): Promise<DistantDatabase> {
    const { hostname, port } = new URL(url);
    const server = createServer();
    const distant = new DistantDatabase(server, url);
    server.on('connection', (client) => {
      const database = connect(Number(port), hostname);
      client.on('data', (bytes) => database.write(bytes));
      database.on('data', (bytes) => setTimeout(() => client.write(bytes), milliseconds));
      for (const socket of [client, database]) {
        socket.setNoDelay(true);
        distant.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => (client.destroy(), database.destroy()));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return distant;
  }

  /** The address of the same database, over the wire. */
  get farUrl(): string {
    const { port } = this.server.address() as AddressInfo;
    return Object.assign(new URL(this.url), { hostname: '127.0.0.1', port: String(port) }).href;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}
