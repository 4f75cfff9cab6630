import { CutOffBody } from "./body/cut-off-body.ts";
import { BodyTooLarge, type Exchange, type Outcome } from "./exchange.ts";

/** A web standard request as the pipeline sees it. */
export class FetchExchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly remoteAddress = undefined;
  readonly #request: Request;
  #reading: Promise<Uint8Array<ArrayBuffer>> | undefined;
  #bytes: Uint8Array<ArrayBuffer> | undefined;

  constructor(request: Request) {
    this.#request = request;
    this.method = request.method;
    this.target = request.url;
  }

  get hasBody(): boolean {
    return this.#request.body !== null;
  }

  get signal(): AbortSignal {
    return this.#request.signal;
  }

  get isSecure(): boolean {
    return this.#request.url.startsWith("https:");
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  headers(): Iterable<readonly [string, string]> {
    return this.#request.headers;
  }

  body(limit: number): Promise<Uint8Array> {
    this.#reading ??= collect(this.#request, limit).then((bytes) => {
      this.#bytes = bytes;
      return bytes;
    });
    return this.#reading;
  }

  request(): Request {
    // Once read, a body is gone from its request; the handler gets another with the same bytes.
    return this.#bytes && this.#request.bodyUsed
      ? new Request(this.#request, { body: this.#bytes })
      : this.#request;
  }
}

async function collect(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length")) > limit) throw new BodyTooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let next = await readFrom(reader); next && !next.done; next = await readFrom(reader)) {
    length += next.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw new BodyTooLarge();
    }
    chunks.push(next.value);
  }
  return concatenate(chunks, length);
}

function readFrom(reader: ReadableStreamDefaultReader<Uint8Array> | undefined) {
  return reader?.read().catch((error: unknown) => {
    throw new CutOffBody(error);
  });
}

/** One array of all chunks. */
function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** An outcome as a web standard response. */
export function toResponse({ status, headers, body }: Outcome): Response {
  const hasBody = body !== undefined && status !== 204 && status !== 205 && status !== 304;
  const init = {
    status,
    headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])),
  };
  return new Response(hasBody ? (body instanceof Uint8Array ? body.slice() : body) : null, init);
}
