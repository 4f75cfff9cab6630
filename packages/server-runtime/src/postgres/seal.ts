/** Keeps a text from whoever reads the database. */
export interface Seal {
  /** Encrypts; `context` must be the same when opened. */
  close(plain: Uint8Array, context: string): Promise<Uint8Array>;
  /** @throws when the bytes were altered, or sealed under another key or context. */
  open(sealed: Uint8Array, context: string): Promise<Uint8Array>;
}

const nonceLength = 12;

/**
 * AES-256-GCM with a random nonce in front of each sealed text.
 *
 * @param key 32 random bytes.
 */
export function sealWith(key: Uint8Array): Seal {
  if (key.length !== 32) throw new RangeError(`the key of a seal has ${key.length} bytes; use 32`);
  const imported = crypto.subtle.importKey("raw", key.slice(), "AES-GCM", false, ["encrypt", "decrypt"]);
  const settings = (iv: Uint8Array<ArrayBuffer>, context: string) => ({
    name: "AES-GCM",
    iv,
    additionalData: new TextEncoder().encode(context),
  });
  return {
    async close(plain, context) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const sealed = await crypto.subtle.encrypt(settings(nonce, context), await imported, plain.slice());
      return Uint8Array.of(...nonce, ...new Uint8Array(sealed));
    },
    async open(sealed, context) {
      const nonce = sealed.slice(0, nonceLength);
      const text = sealed.slice(nonceLength);
      return new Uint8Array(await crypto.subtle.decrypt(settings(nonce, context), await imported, text));
    },
  };
}
