import { request } from 'node:http';

const PATIENCE_MS = 6000;

/** What a process answered. */
export interface Answer {
  status: number;
  /** Where it leads, or empty. */
  place: string;
  body: string;
}

/** What is asked of a process. */
export interface Asked {
  port: number;
  path: string;
  /** Posted when there is one. */
  body?: string;
  headers?: Record<string, string>;
}

/**
 * Somebody who asks from an address of their own and keeps cookies; every answer that does not come in time
 * throws.
 */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  get(port: number, path: string): Promise<Answer> {
    return this.ask({ port, path });
  }

  /** Posts a form as a browser does. */
  post(port: number, path: string, fields: Record<string, string>): Promise<Answer> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.ask({ port, path, headers, body: new URLSearchParams(fields).toString() });
  }

  ask({ port, path, body, headers = {} }: Asked): Promise<Answer> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method: body === undefined ? 'GET' : 'POST',
          localAddress: this.address,
          agent: false,
          timeout: PATIENCE_MS,
          headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
        },
        (answer) => {
          this.keep(answer.headers['set-cookie'] ?? []);
          let said = '';
          answer.on('data', (chunk: Buffer) => (said += chunk.toString()));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              place: answer.headers.location ?? '',
              body: said,
            }),
          );
          answer.on('error', reject);
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('no answer')));
      sent.on('error', reject);
      sent.end(body);
    });
  }

  private keep(set: readonly string[]): void {
    for (const [pair = ''] of set.map((cookie) => cookie.split(';'))) {
      const [name = '', value = ''] = pair.split('=');
      this.cookies.set(name, value);
    }
  }
}

/**
 * The hidden fields of the form that leads to an address (all of the page's without one), as they would be sent.
 */
export function hiddenFields(page: string, action?: string): Record<string, string> {
  const forms = page.match(/<form[\s\S]*?<\/form>/g) ?? [];
  // By where its buttons lead: the address of the page stands in each of its forms.
  const leads = new RegExp(`action="[^"]*${action ?? ''}"`);
  const form = action === undefined ? page : forms.find((one) => leads.test(one));
  const inputs = form?.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    inputs.map((input) => [valueOf(input, 'name'), valueOf(input, 'value')]),
  );
}

const valueOf = (input: string, attribute: string): string =>
  new RegExp(`\\b${attribute}="([^"]*)"`).exec(input)?.[1] ?? '';
