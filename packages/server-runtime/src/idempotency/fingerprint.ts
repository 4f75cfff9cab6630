import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** What makes two requests with one key the same request. */
export interface FingerprintInput {
  readonly operationId: string;
  /** Decoded parameters of the path and of the query: how they were written does not count. */
  readonly params: object;
  readonly query: object;
  readonly mediaType: string | undefined;
  /** Parsed JSON, the fields of a form, or the bytes of any other body. */
  readonly body: unknown;
}

/** SHA-256 (hex) of the request in canonical form: equal requests agree however they were written. */
export async function fingerprintOf(input: FingerprintInput): Promise<string> {
  const { operationId, params, query, mediaType, body } = input;
  const content = await digested(body);
  return sha256(utf8.encode(canonicalJson([operationId, params, query, mediaType, content])));
}

/** The body in JSON: bytes and files as their digest. */
async function digested(body: unknown): Promise<unknown> {
  if (body instanceof Uint8Array) return sha256(body);
  if (body instanceof Blob) {
    const digest = await sha256(new Uint8Array(await body.arrayBuffer()));
    return { name: body instanceof File ? body.name : undefined, type: body.type, digest };
  }
  if (!(body instanceof Map)) return body;
  const fields = [...body].map(async ([name, values]) => [name, await Promise.all(values.map(digested))]);
  return Object.fromEntries(await Promise.all(fields));
}

const utf8 = new TextEncoder();
