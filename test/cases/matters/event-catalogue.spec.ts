import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  EVENT_READERS,
  eventTypes,
  type EventReader,
  type EventType,
} from '../../../src/cases/matters/event-catalogue.js';
import { MAIL_KINDS } from '../../../src/escalation/mails/mail-kinds.js';
import { EVENT_WORDS } from '../../../src/cases/matters/event.messages.js';
import { ENTRY_WRITERS } from '../../../src/web/officer/timeline/timeline-entry.rule.js';

const SRC = path.join(import.meta.dirname, '../../../src');
const TYPES = Object.keys(EVENT_READERS) as EventType[];
const readBy = (reader: EventReader): string[] =>
  TYPES.filter((type) => (EVENT_READERS[type] as readonly string[]).includes(reader)).sort();

/** Where SQL compares or writes an event's type: by the catalogue, so that a wrong name does not compile. */
const NAMED = new RegExp(
  `(type\\s*(=|<>|IN|LIKE)\\s*\\(?\\s*|WHEN\\s+|THEN\\s+|ELSE\\s+)'(${TYPES.join('|')})'`,
);

describe('the catalogue of events', () => {
  it('has words for officers of each event that they read, and a way to tell it', () => {
    expect(Object.keys(EVENT_WORDS).sort()).toEqual(readBy('officers'));
    expect(Object.keys(ENTRY_WRITERS).sort()).toEqual(readBy('officers'));
  });

  it('names mails with exactly the events that a mail tells', () => {
    expect([...new Set(MAIL_KINDS.map(({ on }) => on))].sort()).toEqual(readBy('mails'));
  });

  it('is where SQL takes the names of events from', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')] as const)
      .filter(([, text]) => text.includes('matter_event'));
    expect(texts.length).toBeGreaterThan(10);
    expect(`e.type IN ('reopened')`).toMatch(NAMED);
    expect(texts.filter(([, text]) => NAMED.test(text)).map(([file]) => file)).toEqual([]);
    expect(eventTypes('reopened', 'rated')).toBe(`'reopened', 'rated'`);
  });
});
