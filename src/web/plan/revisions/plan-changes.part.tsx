import type { VNode } from 'preact';
import { changeInWords } from '../../../plan/files/change-words.rule.js';
import type { PlanChange } from '../../../plan/plan/plan-revision.entity.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { importWords as words } from './plan-import.messages.js';

const LONGEST = 200;

/** What a revision changes, field by field, as it was and as it is; who wants all of a row opens the export. */
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
      rows={changes.map((change) => {
        const { what, before, after } = changeInWords(change);
        return { cells: [what, cut(before), cut(after)] };
      })}
    />
  );
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
