import type { VNode } from 'preact';
import type { PlanChange } from '../plan/plan-revision.entity.js';
import { CardTable } from '../platform/web/ui/card-table.js';
import { importWords as words } from './plan-import.messages.js';

const LONGEST = 200;

/** What a revision changes, field by field, as it was and as it is. */
export function Changes({ changes }: { readonly changes: readonly PlanChange[] }): VNode {
  const { columns } = words;
  return (
    <CardTable
      caption={words.preview}
      columns={[
        { title: columns.field, bare: true },
        { title: columns.before },
        { title: columns.after },
      ]}
      rows={changes.map(({ project, field, before, after }) => ({
        cells: [
          [project, field ?? words.wholeProject].filter(Boolean).join(' · '),
          valueWords(before),
          valueWords(after),
        ],
      }))}
    />
  );
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return words.none;
  const text = typeof value === 'object' ? titleOf(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A whole row is named by its title; who wants all of it opens the export. */
function titleOf(row: object): string {
  const { title, name, text } = row as Record<string, unknown>;
  return String(title ?? name ?? text ?? JSON.stringify(row));
}
