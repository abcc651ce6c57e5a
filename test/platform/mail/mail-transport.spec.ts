import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { MailCatcher, type CatcherBehaviour } from '../../../src/apps/demo/mail-catcher.js';
import {
  createMailTransport,
  MailNotReached,
  MailOutcomeUnknown,
  MailRefused,
  type MailTransport,
  type OutgoingMail,
} from '../../../src/platform/mail/mail-transport.js';
import { freePort } from '../../../src/platform/net/free-port.js';

const letter: OutgoingMail = {
  to: { name: 'ผู้ร้อง', address: 'citizen@example.org' },
  from: 'Municipality <office@example.org>',
  subject: 'รับเรื่องของท่านแล้ว',
  text: 'เรียนท่าน',
  html: '<p>เรียนท่าน</p>',
  messageId: '<one@example.org>',
};
const timeouts = { connection: 300, silence: 400, whole: 3000 };
const closing: (() => unknown)[] = [];

async function catcher(...behaviours: CatcherBehaviour[]): Promise<MailCatcher> {
  const made = await new MailCatcher({
    behave: () => behaviours.shift() ?? 'accept',
    delayMs: 1000,
  }).start();
  closing.push(() => made.stop());
  return made;
}

function transport(url: string): MailTransport {
  const made = createMailTransport(url, timeouts);
  closing.unshift(() => made.close());
  return made;
}

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe('the mail transport', () => {
  it('brings a Thai mail to one reader and returns the answer of the server', async () => {
    const server = await catcher();
    const { accepted, reply } = await transport(server.smtpUrl).send(letter);
    expect(accepted).toBe(true);
    expect(reply).toMatch(/^250/);
    const [mail, ...others] = (await (await fetch(server.readUrl)).json()) as object[];
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      id: '<one@example.org>',
      to: ['citizen@example.org'],
      subject: letter.subject,
      text: expect.stringContaining(letter.text),
      html: letter.html,
    });
  });

  it.each([
    [451, false],
    [550, true],
  ] as const)('tells a refusal with %i (permanent: %s)', async (status, permanent) => {
    const server = await catcher(status);
    const error = await transport(server.smtpUrl)
      .send(letter)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MailRefused);
    expect(error).toMatchObject({ permanent, reply: expect.stringContaining(String(status)) });
    expect(server.mails()).toEqual([]);
  });

  it('does not know the outcome when the server hangs up after the message, and sends once', async () => {
    const server = await catcher('drop_after_data');
    const sending = transport(server.smtpUrl).send(letter);
    await expect(sending).rejects.toBeInstanceOf(MailOutcomeUnknown);
    expect(server.attempts).toBe(1);
  });

  it('does not know the outcome when the server falls silent after the message', async () => {
    const server = await catcher('delay');
    const sending = transport(server.smtpUrl).send(letter);
    await expect(sending).rejects.toBeInstanceOf(MailOutcomeUnknown);
    expect(server.attempts).toBe(1);
  });

  it('knows that nothing left when nobody listens', async () => {
    const sending = transport(`smtp://127.0.0.1:${await freePort()}`).send(letter);
    await expect(sending).rejects.toBeInstanceOf(MailNotReached);
  });

  it('knows that nothing left when the server never greets', async () => {
    const port = await freePort();
    const mute = createServer().listen(port, '127.0.0.1');
    closing.push(() => mute.close());
    const sending = transport(`smtp://127.0.0.1:${port}`).send(letter);
    await expect(sending).rejects.toBeInstanceOf(MailNotReached);
  });

  it('goes on after a lost connection', async () => {
    const server = await catcher('drop_after_data');
    const wire = transport(server.smtpUrl);
    await wire.send(letter).catch(() => undefined);
    await wire.send({ ...letter, messageId: '<two@example.org>' });
    expect(server.mails().map(({ id }) => id)).toEqual(['<two@example.org>', '<one@example.org>']);
  });

  it('says of every mail that a program wrote it, so that no holiday answer comes back', async () => {
    let source = '';
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, done) => {
        stream.on('data', (part: Buffer) => (source += part.toString('latin1')));
        stream.on('end', () => done());
      },
    });
    const port = await freePort();
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    closing.push(() => new Promise<void>((resolve) => void server.close(() => resolve())));
    await transport(`smtp://127.0.0.1:${port}`).send(letter);
    expect(source).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(source).toMatch(/^X-Auto-Response-Suppress: All\r?$/m);
  });

  it('cannot be led to another recipient by a name or a subject', async () => {
    const server = await catcher();
    await transport(server.smtpUrl).send({
      ...letter,
      to: {
        name: 'a\r\nBcc: thief@example.org, "thief" <thief@example.org>',
        address: letter.to.address,
      },
      subject: 'b\r\nBcc: thief@example.org',
    });
    expect(server.mails().map(({ to }) => to)).toEqual([['citizen@example.org']]);
  });

  it('reads no file that a mail names', async () => {
    const server = await catcher();
    const sneaky = { ...letter, text: { path: '/etc/passwd' } as unknown as string };
    await expect(transport(server.smtpUrl).send(sneaky)).rejects.toThrow();
    expect(server.mails()).toEqual([]);
  });
});

describe('the mail catcher', () => {
  it('still has its mails after a restart', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sipha-test-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    const first = await new MailCatcher({ folder }).start();
    await transport(first.smtpUrl).send(letter);
    await first.stop();
    expect(existsSync(path.join(folder, 'caught.jsonl'))).toBe(true);
    expect(new MailCatcher({ folder }).mails().map(({ id }) => id)).toEqual(['<one@example.org>']);
  });
});
