import { register } from 'node:module';
import path from 'node:path';
import { build, isBuilt } from './build.mjs';

process.chdir(path.join(import.meta.dirname, '..'));
register('./typescript-hooks.mjs', import.meta.url);

if (!isBuilt() && process.env.FAULTS_AS_BUILT !== '1') await build();
const { runFaults } = await import('../test/faults/run.ts');
process.exit(await runFaults(process.argv.slice(2)));
