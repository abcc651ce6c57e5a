import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `sipha ${purpose}`, 32));

/**
 * Seals bytes with AES-256-GCM under a key derived from the secret and the purpose (for instance
 * "file <file id>"), so that what is sealed cannot be moved to another row.
 * Layout: 12 bytes nonce, 16 bytes tag, ciphertext.
 */
export function sealBytes(secret: string, purpose: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what `sealBytes` sealed with the same secret and purpose; throws when anything differs. */
export function unsealBytes(secret: string, purpose: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

/** Seals a text; see `sealBytes`. */
export function seal(secret: string, purpose: string, text: string): Buffer {
  return sealBytes(secret, purpose, Buffer.from(text, 'utf8'));
}

/** Opens what `seal` sealed with the same secret and purpose; throws when anything differs. */
export function unseal(secret: string, purpose: string, sealed: Buffer): string {
  return unsealBytes(secret, purpose, sealed).toString('utf8');
}
