import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** Keeps a text from whoever reads the database. */
export interface Seal {
  /** Encrypts; `context` must be the same when opened. */
  close(plain: Uint8Array, context: string): Buffer;
  /** @throws when the bytes were altered or sealed under another key or context. */
  open(sealed: Uint8Array, context: string): Buffer;
}

/** AES-256-GCM under a key of 32 bytes, with a random nonce in front of each sealed text. */
export function sealWith(key: Uint8Array): Seal {
  return {
    close(plain, context) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, context) {
      const nonce = sealed.subarray(0, nonceLength);
      const decipher = createDecipheriv(algorithm, key, nonce)
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(-tagLength));
      return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
    },
  };
}
