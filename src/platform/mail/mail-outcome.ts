/**
 * The mail server answered no: for good (5xx) or for now (4xx); `reply` is its answer, which may name the
 * address. `noSuchAddress` where it refuses the recipient's address for good, whatever the mail says.
 */
export class MailRefused extends Error {
  constructor(
    readonly permanent: boolean,
    readonly reply: string,
    readonly noSuchAddress = false,
  ) {
    super(`refused ${reply.slice(0, 3)}`);
    this.name = 'MailRefused';
  }
}

/** The connection broke or fell silent after the message had begun to leave: it may have arrived. */
export class MailOutcomeUnknown extends Error {
  constructor() {
    super('outcome unknown');
    this.name = 'MailOutcomeUnknown';
  }
}

/** No byte of the message left: the server cannot be reached, or it wants other credentials. */
export class MailNotReached extends Error {
  constructor(cause: unknown) {
    super('not reached', { cause });
    this.name = 'MailNotReached';
  }
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** A message that nodemailer itself would not send, in the words of a mail server. */
function ownRefusal(code: unknown): string | null {
  if (code === 'EENVELOPE') return '501 5.1.3 Bad address';
  if (code === 'EMESSAGE') return '552 5.3.4 Message too large';
  return null;
}

/** Codes of the sender's address, which is ours (RFC 3463, X.1.7 and X.1.8). */
const OF_SENDER = ['1.7', '1.8'];

/**
 * Whether a refusal is of the recipient's address: said for good when it was named, or by its code (RFC 3463, X.1.X
 * and a closed mailbox, X.2.1). A full mailbox is emptied some day, and X.7.X speaks of who sends.
 */
function isOfAddress(status: number, command: unknown, response: string): boolean {
  if (status < 500 || command === 'MAIL FROM') return false;
  const [, code] = /^5\d\d[ -]5\.(\d+\.\d+)/.exec(response) ?? [];
  if (code === undefined) return command === 'RCPT TO';
  return code === '2.1' || (code.startsWith('1.') && !OF_SENDER.includes(code));
}

/** What an error of nodemailer means for the mail; `begun` says whether a byte of it has left. */
export function outcomeOf(
  error: unknown,
  begun: boolean,
): MailRefused | MailOutcomeUnknown | MailNotReached {
  const code = field(error, 'code');
  // Other codes (wrong credentials, a bad greeting) speak of the server, not of this mail.
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    const status = field(error, 'responseCode');
    const own = typeof status === 'number' ? null : ownRefusal(code);
    if (own) return new MailRefused(true, own);
    const reply = String(field(error, 'response') ?? status);
    const noSuchAddress = isOfAddress(Number(status), field(error, 'command'), reply);
    return new MailRefused(Number(status) >= 500, reply, noSuchAddress);
  }
  return begun ? new MailOutcomeUnknown() : new MailNotReached(error);
}
