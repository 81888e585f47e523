import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A short mark that changes with the content: 16 hexadecimal digits. */
export function hashRevision(bytes: Uint8Array | string): string {
  return hashBytes(bytes).slice(0, 16);
}
