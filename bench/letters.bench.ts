import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { PdfRendererProcess } from '../src/correspondence/pdf/pdf-renderer-process.js';
import { loadTypst } from '../src/correspondence/pdf/typst-native.js';
import { readLetterFonts } from '../src/correspondence/pdf/letter-fonts.js';
import { LetterJoining } from '../src/core/files/letter-joining.js';
import { buildLetterData } from '../test/correspondence/pdf/letter-samples.js';
import { median, say } from './timings.js';

const LETTERS = 1000;
const JOINED = 500;
const FACTS =
  'กองช่างได้ตรวจสอบแล้วพบว่าท่อระบายน้ำอุดตันด้วยดินและเศษใบไม้ จึงได้ขุดลอกตลอดแนวและเปลี่ยนฝาท่อที่ชำรุด ';

const PROGRAM = path.join(
  import.meta.dirname,
  '../dist/src/correspondence/pdf/pdf-renderer-child.js',
);
const renderer = new PdfRendererProcess(PROGRAM);
/** Memory of the PDF renderer's process (Linux). */
const megabytes = (): string => {
  const status = readFileSync(`/proc/${renderer.pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
};
const print = (n: number): Promise<Buffer> => renderer.print({ kind: 'letter', data: letter(n) });

/** A letter of its own: number, text and code differ from every other. */
const letter = (n: number) =>
  buildLetterData({
    number: `ชร ตัวอย่าง/${n}`,
    paragraphs: [
      `ตามที่ท่านได้แจ้งเรื่องที่ ${n} นั้น`,
      FACTS.repeat(3) + String(n * 7919),
      'จึงเรียนมาเพื่อโปรดทราบ',
    ],
    verification: { url: `http://localhost/verify/${n}`, code: `CODE-${n}`, words: 'ตรวจสอบ' },
  });

/** The least that Typst can do: one line, the same each time but for its number. */
function reference(): number {
  const compiler = loadTypst().create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: readLetterFonts().blobs }],
  });
  const took: number[] = [];
  for (let n = 0; n < 200; n += 1) {
    const began = performance.now();
    const { result } = compiler.compile({ mainFileContent: `#set text(font: "Sarabun")\nก ${n}` });
    compiler.pdf(result!, {});
    compiler.evictCache(2);
    took.push(performance.now() - began);
  }
  return median(took);
}

/** Prints letters and joins them: milliseconds a letter, memory, beside one line of Typst in the same run. */
export async function bench(): Promise<void> {
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);
  const began = performance.now();
  await print(0);
  say(
    `first letter, process included     ${(performance.now() - began).toFixed(0)} ms, ${megabytes()} MB`,
  );
  const took: number[] = [];
  const printed: Buffer[] = [];
  for (let n = 1; n < LETTERS; n += 1) {
    const from = performance.now();
    printed.push(await print(n));
    took.push(performance.now() - from);
    if (n === 100)
      say(
        `hundredth letter                   ${median(took).toFixed(1)} ms (median), ${megabytes()} MB`,
      );
  }
  say(
    `thousandth letter                  ${median(took).toFixed(1)} ms (median), ${megabytes()} MB`,
  );
  say(`letters a second                   ${(1000 / median(took)).toFixed(0)}`);
  const joining = performance.now();
  const joined = new LetterJoining();
  for (const bytes of printed.slice(0, JOINED)) {
    await joined.add({ kind: 'application/pdf', bytes });
  }
  const whole = await joined.whole();
  joined.stop();
  const seconds = ((performance.now() - joining) / 1000).toFixed(1);
  say(`${JOINED} letters joined to one PDF    ${seconds} s, ${(whole.length / 1e6).toFixed(1)} MB`);
  renderer.stop();
  say(`one line of Typst, for comparison  ${reference().toFixed(1)} ms (median)`);
}
