/** What Node, Bun and Deno have besides Web Crypto. */
interface Host {
  readonly crypto: typeof crypto;
  readonly process?: {
    getBuiltinModule?(name: "node:crypto"): {
      hash?(algorithm: "sha256", bytes: Uint8Array, encoding: "hex"): string;
    };
  };
}

const host: Host = globalThis;
const node = host.process?.getBuiltinModule?.("node:crypto");

/**
 * SHA-256 (hex). Web Crypto hands each digest to another thread, which for a request's few kilobytes costs many times
 * the digest: where there is a function that answers at once, it is asked.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return node?.hash?.("sha256", bytes, "hex") ?? webSha256(bytes);
}

/** By Web Crypto, which all platforms have. */
export async function webSha256(bytes: Uint8Array): Promise<string> {
  let text = "";
  for (const byte of new Uint8Array(await host.crypto.subtle.digest("SHA-256", new Uint8Array(bytes))))
    text += byte.toString(16).padStart(2, "0");
  return text;
}
