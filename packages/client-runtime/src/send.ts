import type { Answer, Reading } from "./answer.ts";
import { type CallState, startCall } from "./call-state.ts";
import type { Core } from "./core.ts";
import { idempotencyKey } from "./idempotency.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import type { KeyedCallOptions } from "./options.ts";
import { requestParts } from "./request.ts";
import { transport } from "./transport.ts";

/** A call that succeeded. */
export interface Sent extends Answer {
  readonly core: Core;
  readonly call: CallState;
}

/** Sends one logical call: as many requests as it takes, all built from the same parts. */
export async function send(
  core: Core,
  spec: OperationSpec,
  input: CallInput,
  options: KeyedCallOptions,
  reading: Reading,
): Promise<Sent> {
  const call = startCall(core, spec, options);
  const parts = requestParts(core, spec, input, options, call.facts);
  const header = core.policy.idempotencyHeader?.toLowerCase();
  if (spec.isKeyed && header) {
    const key = idempotencyKey(options.idempotencyKey ?? parts.headers[header], call.facts);
    call.facts.idempotencyKey = parts.headers[header] = key;
  }
  return { ...(await transport(core, call, parts, reading)), core, call };
}
