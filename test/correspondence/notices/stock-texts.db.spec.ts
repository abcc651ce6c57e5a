import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LETTER_TEMPLATES } from '../../../src/correspondence/notices/data/letter-templates.data.js';
import { LetterTemplateSeedService } from '../../../src/correspondence/notices/letter-template-seed.service.js';
import { LetterTemplatesService } from '../../../src/correspondence/notices/letter-templates.service.js';
import { templateCode } from '../../../src/correspondence/notices/letter-template.rule.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let templates: LetterTemplatesService;
beforeAll(async () => {
  town = await Municipality.open();
  templates = town.app.get(LetterTemplatesService);
}, 60_000);
afterAll(() => town.close());

const stock = (code: string): string =>
  LETTER_TEMPLATES.find((one) => templateCode(one) === code)!.body;

const update = (): Promise<void> =>
  town.app.get(DataSource).transaction((manager) => new LetterTemplateSeedService().load(manager));

const versions = async (code: string): Promise<[number, string][]> =>
  (await templates.history(code)).map(({ version, body }) => [version, body]);

/** What an earlier Sipha came with. */
const earlier = (code: string): Promise<unknown> =>
  town.app.get(DataSource).query(
    `INSERT INTO letter_template (code, version, kind, outcome, restricted, title, body)
     SELECT code, 2, kind, outcome, restricted, title, 'a stock text of before'
       FROM letter_template WHERE code = $1`,
    [code],
  );

describe('the stock texts of letters', () => {
  it('follow an update where nobody wrote over them, once', async () => {
    await earlier('result_done');
    await update();
    await update();
    const [first, , ...others] = await versions('result_done');
    expect(first).toEqual([3, stock('result_done')]);
    expect(others).toHaveLength(1);
  });

  it('leave alone what an officer wrote, also the words of an earlier stock text', async () => {
    const { id } = await town.officer('municipal_clerk');
    await earlier('result_founded');
    const again = { title: 'of the office', body: 'a stock text of before' };
    await templates.revise('result_founded', 2, again, id);
    await update();
    expect((await versions('result_founded'))[0]).toEqual([3, again.body]);
  });
});
