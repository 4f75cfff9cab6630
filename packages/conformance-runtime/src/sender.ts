import type { OperationDescriptor } from "@heldsway/server-runtime";
import type { Attempt } from "./attempt.ts";
import type { Conformance, ConformanceRequest } from "./contract.ts";
import { authenticated } from "./credentials.ts";
import { type Answer, judge } from "./judge.ts";
import type { KnownIds } from "./known-ids.ts";
import { Nonconformance } from "./nonconformance.ts";
import type { Target } from "./target.ts";
import { type WrittenRequest, writeRequest } from "./write-request.ts";

/** Sends requests to a target and judges all that comes back. */
export class Sender {
  readonly #contract: Conformance;
  readonly #target: Target;
  readonly #ids: KnownIds;

  constructor(contract: Conformance, target: Target, ids: KnownIds) {
    this.#contract = contract;
    this.#target = target;
    this.#ids = ids;
  }

  /** Statuses of the answers, up to the one that is aimed for. @throws {Nonconformance} */
  async send(
    operation: OperationDescriptor,
    attempt: Attempt,
    isAim: (status: number) => boolean,
  ): Promise<readonly number[]> {
    const once = () => this.#sendOnce(operation, attempt);
    const { times = 1, isAtOnce = false } = attempt;
    if (isAtOnce) return Promise.all(Array.from({ length: times }, once));
    const statuses: number[] = [];
    while (statuses.length < times && !statuses.some(isAim)) statuses.push(await once());
    return statuses;
  }

  /** Asks for what is there; what is wrong with the answer is for the tests to find. */
  async explore(operation: OperationDescriptor, request: ConformanceRequest): Promise<void> {
    await this.#sendOnce(operation, { what: "for ids", request }).catch((error: unknown) => {
      if (!(error instanceof Nonconformance)) throw error;
    });
  }

  async #sendOnce(operation: OperationDescriptor, attempt: Attempt): Promise<number> {
    const request = this.#write(operation, attempt);
    const response = await (this.#target.fetch ?? globalThis.fetch)(
      new Request(request.url, {
        method: request.method,
        headers: request.headers,
        // A redirect is an answer like any other.
        redirect: "manual",
        ...(request.body !== undefined && { body: request.body }),
      }),
    );
    const { method } = request;
    const { status, headers } = response;
    const answer = { method, status, headers, body: new Uint8Array(await response.arrayBuffer()) };
    const objections = await judge(operation, answer);
    if (objections.length > 0) {
      const shown = `${method} ${request.url}, ${attempt.what}, was answered ${status}`;
      throw new Nonconformance(`${shown}:\n${objections.map((each) => `  ${each}`).join("\n")}`);
    }
    if (response.ok) this.#remember(operation, answer);
    return status;
  }

  #write(operation: OperationDescriptor, attempt: Attempt): WrittenRequest {
    const { request, headers, rawBody, extraQuery, as = "full" } = attempt;
    const written = authenticated(
      writeRequest(operation, request, this.#baseUrlOf(request)),
      operation,
      this.#contract,
      this.#target,
      as,
    );
    const separator = written.url.includes("?") ? "&" : "?";
    return {
      ...written,
      url: extraQuery === undefined ? written.url : `${written.url}${separator}${extraQuery}`,
      headers: { ...written.headers, ...headers },
      body: rawBody ?? written.body,
    };
  }

  /** An operation at a server of its own is below that one's path, wherever the target is. */
  #baseUrlOf({ server }: ConformanceRequest): string {
    const { baseUrl } = this.#target;
    if (baseUrl === undefined) return absolute(server ?? this.#contract.servers[0] ?? "");
    return server === undefined ? baseUrl : new URL(baseUrl).origin + new URL(absolute(server)).pathname;
  }

  #remember(operation: OperationDescriptor, { headers, body }: Answer): void {
    if (operation.method === "DELETE") this.#ids.forget(operation);
    if (!headers.get("content-type")?.includes("json")) return;
    try {
      this.#ids.learn(operation, JSON.parse(new TextDecoder().decode(body)));
    } catch {
      // Event streams of JSON are no JSON.
    }
  }
}

/** Documents may give their server as a path alone. */
function absolute(url: string): string {
  return URL.canParse(url) ? url : `http://localhost${url}`;
}
