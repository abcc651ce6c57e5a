import { register } from 'node:module';

// Benchmarks run the sources as they are: no build stands between a change and its figure.
register('./typescript-hooks.mjs', import.meta.url);
const [name, ...args] = process.argv.slice(2);
const { bench } = await import(`../bench/${name}.bench.ts`);
await bench(args);
process.exit(0);
