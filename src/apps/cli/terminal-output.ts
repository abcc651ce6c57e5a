import type { Output } from './command.js';

const WIDTH = 30;

/** Writes to a terminal; without one, progress is printed as a line for each tenth. */
export function terminalOutput(stream: NodeJS.WriteStream): Output {
  let tenth = -1;
  return {
    line: (text) => void stream.write(`${text}\n`),
    progress: (done, total) => {
      const share = total === 0 ? 1 : done / total;
      if (stream.isTTY) {
        const full = Math.round(share * WIDTH);
        const bar = '#'.repeat(full).padEnd(WIDTH, '.');
        stream.write(`\r[${bar}] ${done}/${total}${done === total ? '\n' : ''}`);
      } else if (Math.floor(share * 10) > tenth) {
        tenth = Math.floor(share * 10);
        stream.write(`${done}/${total}\n`);
      }
    },
  };
}
