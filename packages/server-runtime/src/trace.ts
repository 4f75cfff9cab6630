import type { OperationDescriptor } from "./operation.ts";

/**
 * Where in its order the pipeline is. `decode` decodes and validates each part of the request; `reply`
 * validates and encodes the answer; `unitOfWork` is what surrounds `handle` and `reply`, before and after:
 * begin, idempotency, commit. A unit of work that tries again goes through `handle` and `reply` again.
 */
export type Phase =
  | "guard"
  | "match"
  | "authenticate"
  | "rateLimit"
  | "authorize"
  | "decode"
  | "unitOfWork"
  | "handle"
  | "reply";

/** One phase of one request, as it ends. */
export interface PhaseEvent {
  readonly phase: Phase;
  /** `undefined` before the request is matched. */
  readonly operationId: string | undefined;
  readonly requestId: string;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly startedAt: number;
  readonly durationMs: number;
}

/** What is known of a request so far: for its answer's headers, for problems and for observers. */
export class Trace {
  /** `undefined` until the request is matched. */
  operation: OperationDescriptor | undefined;
  /** Headers the answer gets whatever comes of the request. */
  headers: readonly (readonly [name: string, value: string])[] = [];
  readonly requestId: string;
  readonly now: Date;
  readonly path: string;
  readonly startedAt: number;
  readonly #observe: ((event: PhaseEvent) => void) | undefined;
  #phase: Phase = "guard";
  #since: number;

  constructor(
    request: { readonly requestId: string; readonly now: Date; readonly path: string },
    observer: { readonly phase: ((event: PhaseEvent) => void) | undefined; readonly now: () => number },
  ) {
    this.requestId = request.requestId;
    this.now = request.now;
    this.path = request.path;
    this.startedAt = observer.now();
    this.#since = this.startedAt;
    this.#observe = observer.phase;
  }

  get phase(): Phase {
    return this.#phase;
  }

  get operationId(): string | undefined {
    return this.operation?.id;
  }

  enter(phase: Phase): void {
    this.end();
    this.#phase = phase;
  }

  /** Tells the observer that the phase is over. */
  end(): void {
    if (!this.#observe) return;
    const now = performance.now();
    const { phase, operationId, requestId } = this;
    this.#observe({ phase, operationId, requestId, startedAt: this.#since, durationMs: now - this.#since });
    this.#since = now;
  }
}
