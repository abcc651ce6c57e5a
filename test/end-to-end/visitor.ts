import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a browser keeps of a sign-in. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What a browser brings along. */
export interface VisitorOptions {
  readonly session?: Session;
  readonly javaScript?: boolean;
  readonly width?: number;
  /** Only for a test's own script, such as axe, which the pages' policy would refuse. */
  readonly bypassCSP?: boolean;
}

/** Somebody before the pages, with a browser of their own; reads and acts by what the page shows. */
export class Visitor {
  /** What the browser's console complained of, a refusal of the content policy included. */
  readonly complaints: string[] = [];
  /** The status of the page that is on show. */
  status = 0;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(10_000);
    page.on('console', (said) => {
      // A page that is itself a refusal (404, 422) is no failure of what it loads.
      const aboutItself = said.location().url === page.url() && said.text().startsWith('Failed to');
      if (said.type() === 'error' && !aboutItself) this.complaints.push(said.text());
    });
    page.on('response', (answer) => {
      const ofPage = answer.request().isNavigationRequest() && answer.frame() === page.mainFrame();
      if (ofPage) this.status = answer.status();
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(browser: Browser, baseURL: string, options: VisitorOptions): Promise<Visitor> {
    const { javaScript = true, width = 1280, bypassCSP = false, session } = options;
    const context = await browser.newContext({
      baseURL,
      viewport: { width, height: 800 },
      javaScriptEnabled: javaScript,
      bypassCSP,
      locale: 'th-TH',
      ...(session ? { storageState: session } : {}),
    });
    return new Visitor(context, await context.newPage());
  }

  /** Opens an address and returns the status. */
  async open(address: string): Promise<number> {
    await this.page.goto(address);
    return this.status;
  }

  /** Everything that the page's main part says, on one line. */
  async reads(selector = 'main'): Promise<string> {
    const said = await this.page.locator(selector).allInnerTexts();
    return said.join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Types into the fields of these names, below `form` where several forms have them. */
  async types(fields: Readonly<Record<string, string>>, form = 'main'): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      const field = this.page.locator(`${form} [name=${name}]`);
      const kind = await field
        .first()
        .evaluate((one) => `${one.tagName} ${one.getAttribute('type')}`);
      if (kind.endsWith('radio')) await this.page.check(`${form} [name=${name}][value=${text}]`);
      else if (kind.startsWith('SELECT')) await field.selectOption(text);
      else await field.fill(text);
    }
  }

  /** Presses the button with these words. */
  async presses(words: string): Promise<void> {
    await this.page.getByRole('button', { name: words, exact: true }).click();
  }

  /** Unfolds a form of the complaint's page, fills it and sends it. */
  async sends(form: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.page.click(`#${form} > summary`);
    await this.types(fields, `#${form}`);
    await this.page.click(`#${form} button`);
  }

  async signIn(username: string, password = 'test-password-15'): Promise<void> {
    await this.open('/staff/sign-in');
    await this.types({ username, password });
    await this.presses('เข้าสู่ระบบ');
  }

  /** Asks for a complaint with its number and PIN. */
  async tracks(number: string, pin: string): Promise<void> {
    await this.open('/track');
    await this.types({ number, pin });
    await this.presses('ดูเรื่อง');
  }

  session(): Promise<Session> {
    return this.context.storageState();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
