import { describe, expect, it } from '@jest/globals';
import type { RunningTown } from './running-town.js';
import type { Visitor } from './visitor.js';

/** What a citizen's page may weigh on the wire, headers included: on a phone's slow line each KB is felt. */
const MOST_BYTES = { first: 70 * 1024, again: 15 * 1024 };

/** Opens the page and counts what came over the line for it; what the browser's cache gave counts nothing. */
async function weight(citizen: Visitor, address: string): Promise<number> {
  const network = await citizen.page.context().newCDPSession(citizen.page);
  let bytes = 0;
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await citizen.page.goto(address, { waitUntil: 'networkidle' });
  await network.detach();
  return bytes;
}

/** The citizens' pages keep to their budget. */
export function citizenPagesAreLight(running: () => RunningTown): void {
  describe('the citizen page', () => {
    const addresses = ['/', '/report', '/track', '/procedure', '/services', '/plan', '/privacy'];
    it.each([...addresses, '/plan/projects/2565-S3-05'])('%s is light', async (address) => {
      const citizen = await running().visitor({ width: 360 });
      const first = await weight(citizen, address);
      const again = await weight(citizen, address);
      await citizen.close();
      expect(first).toBeGreaterThan(again);
      expect(first).toBeLessThanOrEqual(MOST_BYTES.first);
      expect(again).toBeLessThanOrEqual(MOST_BYTES.again);
    });
  });
}
