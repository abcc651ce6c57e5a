import { register } from 'node:module';
import { build } from './build.mjs';

// Benchmarks run the sources as they are: no build stands between a change and its figure.
register('./typescript-hooks.mjs', import.meta.url);
const [name, ...args] = process.argv.slice(2);
// But processes that a benchmark starts are built ones.
await build();
const { bench } = await import(`../bench/${name}.bench.ts`);
await bench(args);
process.exit(0);
