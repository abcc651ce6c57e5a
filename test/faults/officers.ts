import type { SeededRandom } from './seeded-random.js';

const PATIENCE_MS = 6000;
const LETTER =
  'The office has looked at the matter and answers in writing: the work was done as you asked.';

/** An officer at a browser who answers complaints by the pages; a press that fails is not repeated. */
export class Officers {
  private readonly cookies = new Map<string, string>();
  /** Letters of which the page said that they were signed. */
  signed = 0;
  tried = 0;

  constructor(
    private readonly ports: readonly number[],
    private readonly random: SeededRandom,
    private readonly password: string,
  ) {}

  /** Signs in as the clerk of the municipality; false when no process let them. */
  async signIn(): Promise<boolean> {
    for (let tries = 0; tries < 4; tries += 1) {
      const page = await this.get('/staff/sign-in').catch(() => '');
      const fields = { username: 'municipal_clerk', password: this.password };
      const token = field(page, '_csrf');
      if (!token) continue;
      const place = await this.post('/staff/sign-in', { _csrf: token, ...fields }).catch(
        () => null,
      );
      if (place) return true;
    }
    return false;
  }

  /** Signs and serves one letter. */
  async answer(number: string): Promise<void> {
    this.tried += 1;
    const kind = this.random.chance(0.85) ? 'result' : 'progress';
    const page = await this.get(`/staff/complaints/${number}/notices/new?kind=${kind}`).catch(
      () => '',
    );
    const token = field(page, '_csrf');
    if (!token) return;
    const asked = await this.post(`/staff/complaints/${number}/notices/own-proposal`, {
      _csrf: token,
      version: field(page, 'version') ?? '',
      kind,
      outcome: kind === 'result' ? 'done' : '',
      body: LETTER,
      channel: page.includes('name="channel" type="radio" value="email"')
        ? 'email'
        : 'tracking_page',
    }).catch(() => null);
    if (!asked?.endsWith('/signature')) return;
    const shown = await this.get(asked).catch(() => '');
    const fields = { _csrf: token, version: field(shown, 'version') ?? '' };
    const place = await this.post(asked, fields).catch(() => null);
    if (place?.includes('done=')) this.signed += 1;
  }

  private async get(path: string): Promise<string> {
    const answer = await this.fetch(path, { method: 'GET' });
    return answer.ok ? answer.text() : '';
  }

  /** Where the answer leads, or null when it leads nowhere. */
  private async post(path: string, fields: Record<string, string>): Promise<string | null> {
    const answer = await this.fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
    return answer.status === 303 ? answer.headers.get('location') : null;
  }

  private async fetch(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(`http://127.0.0.1:${this.random.one(this.ports)}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=');
      this.cookies.set(name!, value ?? '');
    }
    return answer;
  }
}

/** The value of a hidden field on a page. */
function field(page: string, name: string): string | undefined {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? '';
  return /value="([^"]*)"/.exec(input)?.[1];
}
