import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { CutOffBody } from "../body/cut-off-body.ts";
import { BodyTooLarge, type Exchange } from "../exchange.ts";
import { pathOf } from "../routing/target.ts";

/** A `node:http` request as the pipeline sees it. Nothing is built before it is asked for. */
export class NodeExchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  #body: Promise<Uint8Array> | undefined;
  #bytes: Uint8Array | undefined;
  #abort: AbortController | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
    this.method = request.method ?? "GET";
    this.target = request.url ?? "/";
  }

  get hasBody(): boolean {
    // Not `request.headers`: it is put together on first use.
    const length = this.header("content-length");
    return (length !== undefined && length !== "0") || this.header("transfer-encoding") !== undefined;
  }

  get remoteAddress(): string | undefined {
    return this.#request.socket.remoteAddress;
  }

  get isSecure(): boolean {
    return "encrypted" in this.#request.socket;
  }

  get signal(): AbortSignal {
    if (!this.#abort) {
      const abort = new AbortController();
      this.#abort = abort;
      this.#response.once("close", () => {
        if (!this.#response.writableFinished) abort.abort();
      });
    }
    return this.#abort.signal;
  }

  /** Reads the raw list: `request.headers` drops second lines of some names, such as `authorization`. */
  header(name: string): string | undefined {
    const { rawHeaders } = this.#request;
    let value: string | undefined;
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const raw = rawHeaders[index];
      if (raw?.length !== name.length || (raw !== name && raw.toLowerCase() !== name)) continue;
      const line = rawHeaders[index + 1] ?? "";
      value = value === undefined ? line : `${value}${name === "cookie" ? "; " : ", "}${line}`;
    }
    return value;
  }

  *headers(): Iterable<readonly [string, string]> {
    const { rawHeaders } = this.#request;
    for (let index = 0; index < rawHeaders.length; index += 2)
      yield [(rawHeaders[index] ?? "").toLowerCase(), rawHeaders[index + 1] ?? ""];
  }

  body(limit: number): Promise<Uint8Array> {
    this.#body ??= this.#read(limit);
    return this.#body;
  }

  #read(limit: number): Promise<Uint8Array> {
    if (Number(this.header("content-length")) > limit) return Promise.reject(new BodyTooLarge());
    const request = this.#request;
    if (request.readableEnded) return Promise.reject(new Error(alreadyRead));
    return new Promise((resolve, reject) => {
      let length = 0;
      // Nearly always there is one: a list is made for the second.
      let first: Buffer | undefined;
      let chunks: Buffer[] | undefined;
      const take = (chunk: Buffer) => {
        length += chunk.length;
        if (!first) first = chunk;
        else if (chunks) chunks.push(chunk);
        else chunks = [first, chunk];
        if (length <= limit) return;
        request.off("data", take);
        reject(new BodyTooLarge());
      };
      request.on("data", take);
      request.on("end", () => {
        this.#bytes = chunks ? Buffer.concat(chunks, length) : (first ?? noBytes);
        resolve(this.#bytes);
      });
      request.on("error", (cause) => reject(new CutOffBody(cause)));
    });
  }

  request(): Request {
    const headers = new Headers();
    for (const [name, value] of this.headers()) headers.append(name, value);
    const init = { method: this.method, headers, signal: this.signal };
    const url = this.#url();
    if (this.method === "GET" || this.method === "HEAD" || !this.hasBody) return new Request(url, init);
    const body = this.#bytes ? new Uint8Array(this.#bytes) : Readable.toWeb(this.#request);
    return new Request(url, { ...init, body, duplex: "half" });
  }

  /** The target may be whole already (RFC 9112 section 3.2.2), and `Host` may be anything. */
  #url(): string {
    const scheme = this.isSecure ? "https" : "http";
    const url = this.target.startsWith("/")
      ? `${scheme}://${this.header("host")}${this.target}`
      : this.target;
    return URL.canParse(url) ? url : `${scheme}://localhost${pathOf(this.target)}`;
  }
}

const noBytes = new Uint8Array();

const alreadyRead =
  "the request's body was already read; mount this listener before body parsers such as express.json()";
