import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficeJournal } from '../../src/office/office-journal.service.js';
import { IdentityVault } from '../../src/complaints/identity-vault.service.js';
import { Municipality } from '../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  const { number } = await town.file({ name: 'ผู้ร้อง สมมุติ' });
  const officer = await town.officer('division_officer.eng');
  const [matter] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
    number,
  ]);
  await town.app.get(IdentityVault).look(matter!.id, officer.id, 'ทดสอบการบันทึก', new Date());
  const journal = new OfficeJournal(town.dataSource);
  await journal.append(town.dataSource.manager, 'ladder_set', officer.id, {});
}, 60_000);
afterAll(() => town.close());

describe.each(['matter_event', 'identity_look', 'office_event', 'letter_template'])(
  '%s',
  (table) => {
    it.each([
      [
        'changed',
        `UPDATE ${table} SET ${table === 'letter_template' ? 'title = title' : 'id = id'}`,
      ],
      ['deleted', `DELETE FROM ${table}`],
      ['emptied', `TRUNCATE ${table} CASCADE`],
    ])('is never %s', async (_how, sql) => {
      expect(await town.rows(`SELECT 1 FROM ${table}`)).not.toEqual([]);
      await expect(town.rows(sql)).rejects.toThrow(/is append-only/);
    });
  },
);
