/**
 * Authenticated encryption with a key from the environment: AES-256-GCM (NIST SP 800-38D).
 *
 *   key material = scrypt(secret, N = 2¹⁵, r = 8, p = 1)          RFC 7914
 *   locked       = nonce (12 bytes) · tag (16 bytes) · ciphertext
 *   nonce        = HMAC-SHA-256(second key, purpose · 0 · bytes), first 12 bytes
 *
 * The nonce is made from the content, as in synthetic-IV modes (RFC 5297): the same record gives the same line whoever
 * writes it, so that writing it again changes nothing, and no two contents share a nonce but by a collision of 96 bits.
 * All that the locked bytes tell is their length, and whether two of them are equal.
 */
import { createCipheriv, createDecipheriv, createHmac, scryptSync } from 'node:crypto';
import type { Seal } from '../world.js';

const NONCE = 12;
const TAG = 16;
/** Public, and the same for every user: the secret is to be random, and keys are told apart by it alone. */
const SALT = 'holdline/sealed@1';
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const NAME_DIGITS = 8;

export function sealOf(secret: string): Seal {
  const material = scryptSync(secret.normalize('NFC'), SALT, 64, COST);
  const [key, nonceKey] = [material.subarray(0, 32), material.subarray(32)];
  const purposeBytes = (purpose: string) => new TextEncoder().encode(purpose);
  return {
    key: createHmac('sha256', nonceKey).update('name of the key').digest('hex').slice(0, NAME_DIGITS),
    lock: (bytes, purpose) => {
      const mac = createHmac('sha256', nonceKey).update(purpose).update(new Uint8Array(1)).update(bytes);
      const nonce = mac.digest().subarray(0, NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(purposeBytes(purpose));
      const body = [cipher.update(bytes), cipher.final()];
      return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), ...body]));
    },
    open: (bytes, purpose) => {
      if (bytes.length < NONCE + TAG) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(purposeBytes(purpose))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        const body = [decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()];
        return new Uint8Array(Buffer.concat(body));
      } catch {
        // `final` throws for nothing but a tag that does not fit.
        return null;
      }
    },
  };
}
