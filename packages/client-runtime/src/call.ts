import { type AnswerFacts, answerFacts, type Reading } from "./answer.ts";
import type { Core } from "./core.ts";
import { ConfigError } from "./errors.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import type { KeyedCallOptions } from "./options.ts";
import { type Sent, send } from "./send.ts";

/** What is known about a call that succeeded, besides its data: the same as an error knows, and more. */
export interface CallMeta extends AnswerFacts {
  readonly status: number;
  readonly headers: Headers;
  /** Whether this is the stored answer of an earlier call with the same key. */
  readonly replayed: boolean;
}

/** Outcome of a call that does not throw; check `ok`. */
export type Result<T, E> =
  | { readonly ok: true; readonly data: T; readonly meta: CallMeta; readonly error?: undefined }
  | { readonly ok: false; readonly error: E; readonly data?: undefined; readonly meta?: undefined };

/**
 * One call of an operation. It is sent when first awaited, or when one of its views is asked for, and only once
 * however often that happens. A call nobody awaits is not sent.
 */
export class Call<T, E> implements Promise<T> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #start: (reading?: Reading) => Promise<Sent>;

  /** @internal */
  constructor(core: Core, spec: OperationSpec, input: CallInput, options: KeyedCallOptions) {
    let first: Reading | undefined;
    let sent: Promise<Sent> | undefined;
    this.#start = async (reading = spec) => {
      first ??= reading;
      if (first !== reading)
        throw new ConfigError("this call was sent before, with its answer read the other way");
      sent ??= send(core, spec, input, options, reading);
      return sent;
    };
  }

  /** Gives the data, or rejects with an `E`. */
  // biome-ignore lint/suspicious/noThenProperty: to be awaited is what it is for
  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#data().finally(onFinally);
  }

  /** Gives the outcome instead of throwing: `{ ok: true, data, meta }` or `{ ok: false, error }`. */
  async safe(): Promise<Result<T, E>> {
    try {
      return { ok: true, ...(await this.withMeta()) };
    } catch (error) {
      // Sending throws nothing but the errors `E` is made of.
      return { ok: false, error: error as E };
    }
  }

  /** Gives the data with what is known about the call, such as its request id and idempotency key. */
  async withMeta(): Promise<{ readonly data: T; readonly meta: CallMeta }> {
    const sent = await this.#start();
    return { data: await this.#data(), meta: metaOf(sent) };
  }

  /**
   * Gives the successful answer with its body unread; `timeout` then covers its headers only.
   * Ask for it before anything else: a call is sent once, and its body is read once.
   */
  async asResponse(): Promise<Response> {
    return (await this.#start(unread)).response;
  }

  async #data(): Promise<T> {
    // What the server sent is taken at its word; the generated signature says what that is.
    return (await this.#start()).data as T;
  }
}

/** Prepares a call; see `Call` for when it is sent. Generated functions are this with types. */
export function call<T, E>(
  core: Core,
  spec: OperationSpec,
  input: CallInput = {},
  options: KeyedCallOptions = {},
): Call<T, E> {
  return new Call(core, spec, input, options);
}

const unread: Reading = { reads: "response" };

function metaOf({ core, call, response }: Sent): CallMeta {
  const { status, headers } = response;
  const { replayedHeader } = core.policy;
  const replayed = replayedHeader !== undefined && headers.get(replayedHeader) === "true";
  return { ...answerFacts(core, call, response), status, headers, replayed };
}
