import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeLetterFonts } from './fonts/letter-fonts.mjs';
import { swcOptions } from './swc.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const SOURCES = [
  'src',
  'migrations',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/fonts',
  'scripts/swc.mjs',
];
const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, '.built');
const ASSETS = path.join(DIST, 'assets');

/** The build cannot be made; the message says why, compiler messages included. */
export class BuildFailed extends Error {}

function filesBelow(name) {
  const whole = path.join(ROOT, name);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [name];
  return readdirSync(whole).flatMap((entry) => filesBelow(path.join(name, entry)));
}

const sources = () => SOURCES.flatMap(filesBelow).sort();

/** Names, sizes and times of sources: any change, new file or lost file gives another one. */
function fingerprint(files = sources()) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(path.join(ROOT, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const stampOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** Whether dist holds what the sources say; without sources (as in an image) whatever it holds is right. */
export function isBuilt() {
  if (!existsSync(path.join(ROOT, 'dist/src/apps/launcher/start.js'))) return false;
  if (!existsSync(path.join(ROOT, 'src'))) return true;
  return stampOf(STAMP) === fingerprint();
}

const SOURCE = /\.tsx?$/;

/** One source as the JavaScript file and its map, which lie in the same place below dist. */
async function compiled(transform, name) {
  const file = path.join(ROOT, 'dist', name.replace(SOURCE, '.js'));
  const options = { ...swcOptions(path.join(ROOT, name)), sourceMaps: true };
  const { code, map } = await transform(readFileSync(options.filename, 'utf8'), options).catch(
    (error) => Promise.reject(new BuildFailed(`${name}: ${error.message}`)),
  );
  const mapName = `${path.basename(file)}.map`;
  return [
    { file, text: `${code}//# sourceMappingURL=${mapName}\n` },
    { file: `${file}.map`, text: map },
  ];
}

/** Compiles all code or, when a file cannot be read as TypeScript, none; `npm run types` checks its types. */
async function compileCode() {
  const { transform } = await import('@swc/core');
  const code = sources().filter((name) => SOURCE.test(name));
  const files = (await Promise.all(code.map((name) => compiled(transform, name)))).flat();
  for (const folder of ['src', 'migrations']) {
    rmSync(path.join(ROOT, 'dist', folder), { recursive: true, force: true });
  }
  for (const { file, text } of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Where an asset of the list lies in dist: `/assets/x` becomes dist/assets/x. */
const placeOf = (url) => path.join(ASSETS, url.slice('/assets/'.length));

/** What the assets are made of: their list, their folder, and all that is no code. */
const isOfAssets = (name) => /\/ui\/assets\//.test(name) || !SOURCE.test(name);

/** What the fonts of letters are made of: their packages, and what levels their marks. */
const isOfFonts = (name) => name === 'package-lock.json' || name.startsWith('scripts/fonts/');

/** Makes a folder of dist anew when what it is made of has changed. */
async function makeFolder(name, isPart, make) {
  const wanted = fingerprint(sources().filter(isPart));
  const [folder, stamp] = [path.join(DIST, name), path.join(DIST, `.${name}`)];
  if (stampOf(stamp) === wanted) return;
  rmSync(stamp, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make(folder);
  writeFileSync(stamp, wanted);
}

async function makeAssets() {
  const { COPIED_ASSETS, STYLESHEETS } =
    await import('../dist/src/platform/ui/assets/asset-list.js');
  const { compileAsync } = await import('sass');
  for (const { url, source } of COPIED_ASSETS) {
    cpSync(path.join(ROOT, source), placeOf(url), { recursive: true });
  }
  for (const { url, source } of Object.values(STYLESHEETS)) {
    const { css } = await compileAsync(path.join(ROOT, source), {
      loadPaths: [path.join(ROOT, 'node_modules')],
      style: 'compressed',
      quietDeps: true,
    });
    writeFileSync(placeOf(url), css);
  }
  compressTexts();
}

/** The web process sends these where a browser takes them; fonts are compressed in themselves. */
function compressTexts() {
  for (const name of readdirSync(ASSETS).filter((file) => /\.(css|js|svg)$/.test(file))) {
    const text = readFileSync(path.join(ASSETS, name));
    writeFileSync(path.join(ASSETS, `${name}.br`), brotliCompressSync(text));
    writeFileSync(path.join(ASSETS, `${name}.gz`), gzipSync(text, { level: 9 }));
  }
}

/** What tsc leaves behind: data files beside the code. */
function copyData() {
  for (const file of sources().filter((name) => /^src\/.*\.(json|txt|ttf|typ)$/.test(name))) {
    cpSync(path.join(ROOT, file), path.join(ROOT, 'dist', file));
  }
}

/** Compiles code, stylesheets and letters' fonts into dist; skipped when nothing has changed. Throws BuildFailed. */
export async function build() {
  if (isBuilt()) return;
  const wanted = fingerprint();
  rmSync(STAMP, { force: true });
  try {
    await compileCode();
    await makeFolder('assets', isOfAssets, makeAssets);
    await makeFolder('fonts', isOfFonts, makeLetterFonts);
    copyData();
    writeFileSync(STAMP, wanted);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new BuildFailed('the build needs the development packages: npm ci --include=dev');
    }
    if (error.code === 'ENOSPC') throw new BuildFailed('the disk is full: nothing was built');
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(error instanceof BuildFailed ? error.message : error);
    process.exitCode = 1;
  });
}
