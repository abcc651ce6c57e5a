import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/core/calendar/civil-day.js';
import { SigningOrdersService } from '../../../src/correspondence/notices/signing-orders.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
}, 60_000);
afterAll(() => town.close());

const STARTS = '2026-10-01';

async function entered(kind: 'acting' | 'delegation', endsOn: string | null): Promise<unknown> {
  const { id: accountId } = await town.officer('municipal_clerk');
  const words = { principalPosition: 'นายกเทศมนตรี', orderNumber: '1/2569' };
  const order = { kind, accountId, ...words, orderedOn: STARTS, startsOn: STARTS, endsOn };
  return town.app
    .get(SigningOrdersService)
    .enter(order, null)
    .then(
      () => 'entered',
      ({ code, details }: { code: string; details: object }) => [code, details],
    );
}

describe('an order to act for somebody', () => {
  it.each([
    [addDays(STARTS, 365), 'entered'],
    [addDays(STARTS, 366), ['order_long', { field: 'endsOn' }]],
    ['2036-09-30', ['order_long', { field: 'endsOn' }]],
    [null, ['order_end_missing', { field: 'endsOn' }]],
    [addDays(STARTS, -1), ['order_days', { field: 'endsOn' }]],
  ])('until %s: %j', async (endsOn, said) => expect(await entered('acting', endsOn)).toEqual(said));

  it('by delegation may go on', async () => {
    expect(await entered('delegation', null)).toBe('entered');
    expect(await entered('delegation', '2030-09-30')).toBe('entered');
  });
});
