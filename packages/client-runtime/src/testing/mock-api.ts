import type { Clock } from "../clock.ts";
import { ConfigError } from "../errors.ts";
import type { ClientOptions, CoreOverrides } from "../options.ts";
import { Script, type SentRequest } from "./script.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

/** What the replies of each operation are, by operation id. */
export interface OperationTypes {
  readonly [operation: string]: { readonly data: unknown; readonly code: string };
}

/** Options of the client under test, and of chance. */
export interface MockOptions extends CoreOverrides {
  /** Gives the chance in backoff and jitter. Default: always 0.5. */
  readonly random?: (() => number) | undefined;
}

/** Options of a client that talks to a mock. */
export interface MockedOptions extends CoreOverrides, Pick<ClientOptions<never>, "apiKey" | "baseUrl"> {
  readonly clock: Clock;
}

/**
 * An API in memory, for tests of what calls it: replies and faults as scripted, in no time. Give `options` to the
 * client. What is not scripted fails.
 */
export class MockApi<Operations extends OperationTypes> {
  /** Waits of the client take no time on it: see `clock.waits` and `clock.elapsed`. */
  readonly clock: VirtualClock;
  /** Options of a client that talks to this mock. */
  readonly options: MockedOptions;
  readonly #scripts = new Map<string, Script<unknown, string>>();
  readonly #requests: SentRequest[] = [];

  constructor({ random, ...options }: MockOptions = {}) {
    this.clock = virtualClock(random);
    this.options = {
      ...options,
      apiKey: "test-key",
      baseUrl: "https://api.test.invalid",
      clock: this.clock,
      middleware: [
        ...(options.middleware ?? []),
        async (request, _, { operation, attempt }) => {
          const { method, url, headers } = request;
          const body = bodyOf(await request.text());
          const sent = { operation, attempt, method, url: new URL(url), headers, body };
          this.#requests.push(sent);
          const response = await this.#scripts.get(operation)?.play(sent, this.clock);
          if (!response) throw new ConfigError(`no reply is scripted for "${operation}"`);
          return response;
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
