import type { ClientOptions } from "../options.ts";
import { Script } from "./script.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

/** What the replies of each operation are, by operation id. */
export interface OperationTypes {
  readonly [operation: string]: { readonly data: unknown; readonly code: string };
}

/** A request that was sent to a mock. */
export interface SentRequest {
  readonly operation: string;
  /** From 1, within its call. */
  readonly attempt: number;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Parsed if it is JSON, else its text; `undefined` for none. */
  readonly body: unknown;
}

/**
 * An API in memory, for tests of what calls it: replies and faults as scripted, in no time. Give `options` to the
 * client. What is not scripted fails.
 */
export class MockApi<Operations extends OperationTypes> {
  /** Waits of the client take no time on it: see `clock.waits` and `clock.elapsed`. */
  readonly clock: VirtualClock;
  /** Options of a client that talks to this mock. */
  readonly options: Pick<ClientOptions<never>, "apiKey" | "baseUrl" | "clock" | "middleware">;
  readonly #scripts = new Map<string, Script<unknown, string>>();
  readonly #requests: SentRequest[] = [];

  /** @param random Gives the chance in backoff and jitter. Default: always 0.5. */
  constructor(random?: () => number) {
    this.clock = virtualClock(random);
    this.options = {
      apiKey: "test-key",
      baseUrl: "https://api.test.invalid",
      clock: this.clock,
      middleware: [
        async (request, _, { operation, attempt }) => {
          const { method, url, headers } = request;
          const body = bodyOf(await request.text());
          this.#requests.push({ operation, attempt, method, url: new URL(url), headers, body });
          const script = this.#scripts.get(operation);
          if (!script) throw new Error(`no reply is scripted for "${operation}"`);
          return script.play(request, this.clock);
        },
      ],
    };
  }

  /** The script of an operation: request n meets step n, the last step again and again. */
  on<Id extends keyof Operations & string>(
    operation: Id,
  ): Script<Operations[Id]["data"], Operations[Id]["code"]> {
    const script = new Script<Operations[Id]["data"], Operations[Id]["code"]>();
    this.#scripts.set(operation, script);
    return script;
  }

  /** What was sent so far, of one operation or of all. */
  requests(operation?: keyof Operations & string): readonly SentRequest[] {
    return this.#requests.filter((request) => operation === undefined || request.operation === operation);
  }

  /** @throws {Error} naming the operations whose script was not played to its end. */
  assertPlayed(): void {
    const rest = [...this.#scripts].filter(([, script]) => script.left > 0).map(([id]) => `"${id}"`);
    if (rest.length > 0) throw new Error(`not all replies were asked for: ${rest.join(", ")}`);
  }
}

function bodyOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
