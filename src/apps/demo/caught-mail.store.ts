import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A mail that the demo's catcher took; `date` is an ISO instant in UTC. */
export interface CaughtMail {
  readonly id: string;
  readonly date: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { name: string; kind: string; sha256: string }[];
}

/** How many mails are kept; the oldest go first. */
const MOST_MAILS = 2000;

function readLine(line: string): CaughtMail[] {
  try {
    return [JSON.parse(line) as CaughtMail];
  } catch {
    // A line that a killed process left half written.
    return [];
  }
}

/** The caught mails, in memory and, with a folder, in a file of JSON lines that outlives a restart. */
export class CaughtMailStore {
  private mails: CaughtMail[] = [];
  private readonly file: string | null;

  constructor(folder: string | null) {
    this.file = folder === null ? null : path.join(folder, 'caught.jsonl');
    if (!folder || !this.file) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(this.file)) {
      const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean);
      this.mails = lines.flatMap(readLine).slice(-MOST_MAILS);
    }
    this.rewrite();
  }

  /** Keeps a mail. */
  add(mail: CaughtMail): void {
    this.mails.push(mail);
    if (this.file) appendFileSync(this.file, `${JSON.stringify(mail)}\n`, { mode: 0o600 });
    // The file may hold twice as many, so that not every mail rewrites it.
    if (this.mails.length < 2 * MOST_MAILS) return;
    this.mails = this.mails.slice(-MOST_MAILS);
    this.rewrite();
  }

  /** The kept mails, newest first. */
  newestFirst(): CaughtMail[] {
    return this.mails.slice(-MOST_MAILS).reverse();
  }

  private rewrite(): void {
    if (!this.file) return;
    const lines = this.mails.map((mail) => `${JSON.stringify(mail)}\n`);
    writeFileSync(`${this.file}.new`, lines.join(''), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}
