import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { IndicatorDefinition } from './definition.js';

interface OpenChannel {
  code: string;
  since: CivilDay;
}

/** Channels that were open, and the procedure published [plan L425]; beside it, what came by which channel. */
export const channelsAndProcedure: IndicatorDefinition = {
  code: 'channels_and_procedure',
  version: '1',
  planLine: 425,
  cases: `SELECT m.id AS matter_id, m.restricted, c.channel AS counted_as
    FROM matter m JOIN complaint c ON c.id = m.id
   WHERE m.received_on BETWEEN $1 AND $2`,
  facts: async (manager, { to }) => {
    const rows = await manager.query<{ key: string; value: unknown }[]>(
      `SELECT key, value FROM office_setting WHERE key IN ('channels_open','procedure_published_on')`,
    );
    const of = (key: string): unknown => rows.find((row) => row.key === key)?.value;
    const open = ((of('channels_open') ?? []) as OpenChannel[]).filter(({ since }) => since <= to);
    const published = of('procedure_published_on');
    return {
      channels: open.map(({ code }) => code),
      publishedOn: typeof published === 'string' && published <= to ? published : null,
    };
  },
  measure: (_, { channels, publishedOn }) => {
    const open = Array.isArray(channels) ? channels.length : 0;
    return { unit: 'channels', value: open, numerator: open, denominator: publishedOn ? 1 : 0 };
  },
};
