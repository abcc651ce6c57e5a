import { spawn } from 'node:child_process';

/** What the check of the chain said, and how it ended. */
export interface AuditChainChecked {
  code: number | null;
  said: string;
}

/** Runs the check of the chain from outside, as somebody would who does not trust the office. */
export function checkAuditChain(
  databaseUrl: string,
  ...heads: string[]
): Promise<AuditChainChecked> {
  const options = ['--database', databaseUrl, ...heads.flatMap((head) => ['--head', head])];
  const child = spawn(process.execPath, ['scripts/check-audit-chain.mjs', ...options]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (said += piece.toString()));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}
