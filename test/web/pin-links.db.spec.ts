import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PinLinksService } from '../../src/cases/pins/pin-links.service.js';
import { until } from '../support/until.js';
import { withoutTokens, type Answer } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open();
}, 60_000);
afterAll(() => town.close());

/** Everything that a stranger can tell two answers apart by. */
const told = ({ status, headers, body }: Answer): unknown => {
  const { date, 'x-request-id': id, ...rest } = headers;
  return { status, rest, body: withoutTokens(body) };
};
const linksOf = (number: string) =>
  town.rows<{ id: string }>(
    'SELECT l.id FROM pin_link l JOIN complaint c ON c.id = l.complaint_id WHERE c.number = $1',
    [number],
  );

describe('whoever asks for a link to a new PIN', () => {
  it('is told the same, byte for byte, of every number', async () => {
    const email = 'lost@demo.example';
    const numbers = [
      (await town.submit({ email })).number,
      (await town.submit()).number,
      (await town.submit({ email, category: 'MISC' })).number,
      ...['MSM-2345-6789', '', 'no number'],
    ];
    const answers: unknown[] = [];
    for (const number of numbers) {
      answers.push(told(await town.visitor().post('/track/pin', { number })));
    }
    expect(answers[0]).toMatchObject({ status: 200 });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await until('a link', async () => (await linksOf(numbers[0]!)).length === 1);
    expect([...(await linksOf(numbers[1]!)), ...(await linksOf(numbers[2]!))]).toEqual([]);
  });

  it('may ask five times an hour from one address', async () => {
    const visitor = town.visitor();
    const asked: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      asked.push((await visitor.post('/track/pin', { number: 'MSM-2345-6789' })).status);
    }
    expect(asked).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('the page behind the link', () => {
  it('changes nothing until its button is pressed, shows the PIN once, and is in no log', async () => {
    const { number, pin } = await town.submit({ email: 'lost@demo.example' });
    const links = town.app.get(PinLinksService, { strict: false });
    await links.send(number, new Date());
    const [link] = await linksOf(number);
    const address = (await links.address(link!.id, new Date()))!;
    const path = address.slice(address.indexOf('/track'));
    const key = path.split('key=')[1]!;
    const visitor = town.visitor();
    const before = await town.state();
    for (let time = 0; time < 2; time += 1) {
      const opened = await visitor.get(path);
      expect([opened.status, opened.headers['cache-control']]).toEqual([200, 'no-store']);
    }
    expect(await town.state()).toEqual(before);
    const { body, status } = await visitor.post('/track/pin/link', { key });
    expect(status).toBe(200);
    const renewed = /<[^>]+>(\d{6})<\//.exec(body)![1]!;
    expect((await visitor.post('/track', { number, pin: pin! })).status).toBe(422);
    expect((await visitor.post('/track', { number, pin: renewed })).status).toBe(303);
    for (const answer of [
      await visitor.get(path),
      await visitor.post('/track/pin/link', { key }),
    ]) {
      expect([answer.status, answer.body.includes(number)]).toEqual([404, false]);
    }
    expect(town.log.join('')).not.toContain(key.split('.')[1]);
    expect(town.log.join('')).not.toContain(renewed);
  });
});
