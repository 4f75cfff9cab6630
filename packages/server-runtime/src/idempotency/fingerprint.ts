import { canonicalJson } from "./canonical-json.ts";

/** What makes two requests with one key the same request. */
export interface FingerprintInput {
  readonly operationId: string;
  /** Decoded parameters of the path and of the query: how they were written does not count. */
  readonly params: object;
  readonly query: object;
  readonly mediaType: string | undefined;
  /** Parsed JSON, or the bytes of any other body. */
  readonly body: unknown;
}

/** SHA-256 (hex) of the request in canonical form: equal requests agree however they were written. */
export async function fingerprintOf(input: FingerprintInput): Promise<string> {
  const { operationId, params, query, mediaType, body } = input;
  const content = body instanceof Uint8Array ? hex(await sha256(body.slice())) : body;
  return hex(await sha256(utf8.encode(canonicalJson([operationId, params, query, mediaType, content]))));
}

const utf8 = new TextEncoder();

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
