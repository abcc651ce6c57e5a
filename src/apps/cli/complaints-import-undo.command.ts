import { parseArgs } from 'node:util';
import { isUUID } from 'class-validator';
import { ImportUndoQuery } from '../../assurance/import-undo/import-undo.query.js';
import { ImportUndoService } from '../../assurance/import-undo/import-undo.service.js';
import { ImportsQuery } from '../../cases/imports/imports.query.js';
import { UsageError, type OfficeCommand } from './command.js';

const usage = 'complaints:import-undo IMPORT [--confirm --reason TEXT]';

/** Says what taking an import back would do; with --confirm and a reason it does, if nobody has worked on any case. */
export const complaintsImportUndoCommand: OfficeCommand = {
  name: 'complaints:import-undo',
  usage,
  async run({ args, app, out, now }) {
    const { importId, reason } = readArguments(args);
    await app.get(ImportsQuery).one(importId);
    const preview = await app.get(ImportUndoQuery).preview(importId, null);
    const { cases, worked, workedNumbers, told } = preview;
    out.line(`${cases} cases, ${worked} worked on, ${told} complainants told by e-mail`);
    for (const number of workedNumbers) out.line(`worked on: ${number}`);
    if (reason === null) {
      out.line('nothing taken back: say --confirm --reason TEXT to do so');
      return worked === 0 ? 0 : 1;
    }
    if (worked > 0) {
      out.line('nothing taken back: somebody has worked on them');
      return 1;
    }
    const gone = await app
      .get(ImportUndoService)
      .takeBack({ importId, actorId: null, reason, now });
    out.line(`${gone} taken back`);
    return 0;
  },
};

function readArguments(args: readonly string[]): { importId: string; reason: string | null } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { confirm: { type: 'boolean' }, reason: { type: 'string' } },
  });
  const [importId, more] = positionals;
  if (!isUUID(importId) || more !== undefined) throw new UsageError(usage);
  const reason = values.reason?.trim().slice(0, 1000) ?? '';
  if (values.confirm === true && reason.length < 5) throw new UsageError(usage);
  return { importId: importId!, reason: values.confirm === true ? reason : null };
}
