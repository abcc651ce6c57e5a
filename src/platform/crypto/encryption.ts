import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `sipha ${purpose}`, 32));

/**
 * Encrypts bytes with AES-256-GCM under a key derived from the secret and the purpose (for instance "file <file
 * id>"), so that a ciphertext cannot be moved to another row. Layout: 12 bytes nonce, 16 bytes tag, ciphertext.
 */
export function encryptBytes(secret: string, purpose: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Decrypts what `encryptBytes` encrypted with the same secret and purpose; throws when anything differs. */
export function decryptBytes(secret: string, purpose: string, ciphertext: Buffer): Buffer {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyFor(secret, purpose),
    ciphertext.subarray(0, 12),
  );
  decipher.setAuthTag(ciphertext.subarray(12, 28));
  return Buffer.concat([decipher.update(ciphertext.subarray(28)), decipher.final()]);
}

/** Encrypts a text; see `encryptBytes`. */
export function encryptText(secret: string, purpose: string, text: string): Buffer {
  return encryptBytes(secret, purpose, Buffer.from(text, 'utf8'));
}

/** Decrypts what `encryptText` encrypted with the same secret and purpose; throws when anything differs. */
export function decryptText(secret: string, purpose: string, ciphertext: Buffer): string {
  return decryptBytes(secret, purpose, ciphertext).toString('utf8');
}
