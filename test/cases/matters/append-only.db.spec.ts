import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { IdentityAccessService } from '../../../src/cases/complaints/identity-access.service.js';
import { AuditChainService } from '../../../src/assurance/audit-chain/audit-chain.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  const { number } = await town.submit({ name: 'ผู้ร้อง สมมุติ' });
  const officer = await town.officer('division_officer.eng');
  const [matter] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
    number,
  ]);
  const own = { restricted: false, hideName: false, divisionCode: 'ENG', accusedIds: [] };
  const wanted = { matter: { ...own, id: matter!.id }, reason: 'ทดสอบการบันทึก' };
  await town.app.get(IdentityAccessService).show(officer, [wanted], new Date());
  await new AuditChainService(town.dataSource).run();
  const journal = new OfficeJournalService(town.dataSource);
  await journal.append(town.dataSource.manager, 'ladder_set', officer.id, {});
}, 60_000);
afterAll(() => town.close());

const COLUMN: Readonly<Record<string, string>> = {
  letter_template: 'title',
  audit_chain_link: 'hash',
};
const columnOf = (table: string): string => COLUMN[table] ?? 'id';

describe.each([
  'matter_event',
  'identity_access',
  'office_event',
  'letter_template',
  'audit_chain_link',
])('%s', (table) => {
  it.each([
    ['changed', `UPDATE ${table} SET ${columnOf(table)} = ${columnOf(table)}`],
    ['deleted', `DELETE FROM ${table}`],
    ['emptied', `TRUNCATE ${table} CASCADE`],
  ])('is never %s', async (_how, sql) => {
    expect(await town.rows(`SELECT 1 FROM ${table}`)).not.toEqual([]);
    await expect(town.rows(sql)).rejects.toThrow(/is append-only/);
  });
});
