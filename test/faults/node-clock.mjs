import { readFileSync } from 'node:fs';

/**
 * Loaded before the program (NODE_OPTIONS=--import): its wall clock is the machine's plus the milliseconds in
 * the file TOWN_CLOCK_FILE, which the harness writes. Timers run as ever.
 */
const file = process.env.TOWN_CLOCK_FILE;
const Wall = Date;
let ahead = Number(readFileSync(file, 'utf8'));

const now = () => Wall.now() + ahead;

setInterval(() => {
  // A file that is being written reads as empty.
  const said = readFileSync(file, 'utf8');
  if (said !== '') ahead = Number(said);
}, 20).unref();

globalThis.Date = new Proxy(Wall, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  apply: () => new Wall(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
