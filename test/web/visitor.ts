import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { platform } from 'node:os';

/** What came back: status, headers, and the body as text. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body's bytes as they travelled. */
  bytes: Buffer;
}

/** What a form is filled with; a list is a field that stands in it several times. */
export type Fields = Record<string, string | readonly string[]>;

/** A request as it goes out. */
export interface Sent {
  method: string;
  url: string;
  headers?: Record<string, string>;
  payload?: string | Buffer;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let visitors = 0;

/** A form as browsers send it. */
export function encoded(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The value of a hidden field on a page. */
export function hidden(page: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(page);
  if (!found) throw new Error(`the page has no hidden field ${name}`);
  return found[1]!;
}

/** The page without what is different on every page of the same content: the masked form tokens. */
export const withoutTokens = (page: string): string =>
  page.replace(/(name="(?:_csrf|formKey)" value=")[^"]*/g, '$1');

const agent = new Agent({ keepAlive: true });

/** Addresses of this machine that Linux lets a browser come from, so that each has its own limits. */
const nextAddress = (): string | undefined => {
  visitors += 1;
  return platform() === 'linux' ? `127.15.${visitors >> 8}.${visitors & 255}` : undefined;
};

/** One browser on an address of its own: keeps its cookies and sends forms with their token. */
export class Visitor {
  private readonly localAddress = nextAddress();
  private readonly cookies = new Map<string, string>();
  private readonly kept = new Map<string, string>();

  constructor(private readonly origin: string) {}

  /** The cookies by name, as they were set last. */
  get jar(): ReadonlyMap<string, string> {
    return this.cookies;
  }

  /** Takes a cookie over from another browser. */
  keep(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** Asks for a page. */
  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send({ method: 'GET', url, headers });
  }

  /** Sends a form with the token of this browser. */
  async post(url: string, fields: Fields = {}): Promise<Answer> {
    return this.postBare(url, encoded({ _csrf: await this.token(url), ...fields }));
  }

  /** Sends a form as it stands, token or not. */
  postBare(url: string, payload = ''): Promise<Answer> {
    return this.send({ method: 'POST', url, headers: FORM, payload });
  }

  /** A token for this browser's forms at an address: of whoever is signed in for the officers' pages. */
  async token(url = '/track'): Promise<string> {
    const ofStaff = /^\/staff(?!\/sign-in)/.test(url);
    const session = [...this.cookies].find(([name]) => name.endsWith('sipha_staff'))?.[1];
    const owner = ofStaff && session !== undefined ? session : 'nobody';
    const known = this.kept.get(owner);
    if (known) return known;
    const token = hidden(await this.page(owner === 'nobody' ? '/track' : '/staff'), '_csrf');
    this.kept.set(owner, token);
    return token;
  }

  private async page(url: string): Promise<string> {
    const { headers, body } = await this.get(url);
    return headers.location === undefined ? body : this.page(headers.location);
  }

  /** Sends a request with the cookies, and keeps those that come back. */
  async send(sent: Sent): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.exchange(sent, { ...sent.headers, ...(cookie ? { cookie } : {}) });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  private exchange({ method, url, payload }: Sent, headers: OutgoingHttpHeaders): Promise<Answer> {
    const { localAddress } = this;
    const options = { method, headers, agent, ...(localAddress ? { localAddress } : {}) };
    return new Promise((resolve, reject) => {
      const sent = request(new URL(url, this.origin), options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, body: bytes.toString(), bytes });
        });
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  }
}
