import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComplaintMovesService } from '../../../src/cases/commands/complaint-moves.service.js';
import { assignOfficer } from '../../../src/cases/commands/moves/assign-officer.move.js';
import { STATUSES, type Status } from '../../../src/cases/complaints/status.rule.js';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { TriageQueueQuery } from '../../../src/escalation/triage/triage-queue.query.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  await town.rows(`INSERT INTO account (id, username, role, division_code, display_name, position, email,
      password_hash, active)
    SELECT gen_random_uuid(), 'leaver.eng', role, division_code, 'นายพ้น หน้าที่', position,
      'leaver@demo.example', password_hash, false FROM account WHERE username = 'division_officer.eng'`);
}, 60_000);
afterAll(() => town.close());

/** What a case of each status needs once its officer has left, written from the domain. */
const NEEDS: Record<Status, { isUnassigned: boolean; becomes: Status | null }> = {
  received: { isUnassigned: true, becomes: 'assigned' },
  assigned: { isUnassigned: true, becomes: 'assigned' },
  in_progress: { isUnassigned: true, becomes: 'assigned' },
  waiting_for_citizen: { isUnassigned: true, becomes: 'assigned' },
  referred: { isUnassigned: true, becomes: 'referred' },
  declined: { isUnassigned: true, becomes: 'declined' },
  answered: { isUnassigned: false, becomes: null },
  closed: { isUnassigned: false, becomes: null },
  merged: { isUnassigned: false, becomes: null },
};

const unassigned = async (): Promise<string[]> => {
  const clerk = await town.officer('municipal_clerk');
  const today = bangkokDayOf(new Date());
  const { page } = await town.app.get(TriageQueueQuery).read(clerk, { due: 'unassigned' }, today);
  return page.rows.map(({ number }) => number);
};

describe('a case whose officer has left', () => {
  it.each(STATUSES)('is somebody’s to assign while its answer is owed: %s', async (status) => {
    const { number } = await town.submit();
    await town.rows(
      `UPDATE matter SET officer_id = (SELECT id FROM account WHERE username = 'leaver.eng')
        WHERE reference = $1`,
      [number],
    );
    await town.rows('UPDATE complaint SET status = $2 WHERE number = $1', [number, status]);
    const { isUnassigned, becomes } = NEEDS[status];
    expect((await unassigned()).includes(number)).toBe(isUnassigned);
    const actor = await town.officer('division_head.eng');
    const { id: officerId } = await town.officer('division_officer.eng');
    const assigning = town.app
      .get(ComplaintMovesService)
      .make(assignOfficer, { number, actor }, { officerId }, new Date());
    if (becomes === null) return expect(assigning).rejects.toThrow('move_not_possible');
    await assigning;
    const [row] = await town.rows(
      'SELECT c.status, m.officer_id AS officer FROM complaint c JOIN matter m ON m.id = c.id WHERE c.number = $1',
      [number],
    );
    expect(row).toEqual({ status: becomes, officer: officerId });
    expect(await unassigned()).not.toContain(number);
  });
});
