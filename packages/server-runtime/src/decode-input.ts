import { acceptsOneOf } from "./body/accept.ts";
import type { DecodedBody } from "./body/decode-body.ts";
import type { Exchange } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
import { streamNotKept } from "./idempotency/answer-not-kept.ts";
import { parseIdempotencyKey } from "./idempotency/key.ts";
import type { OperationChecks } from "./operation.ts";
import type { DecodedParameters } from "./parameters/decode-parameters.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import { ProblemError } from "./problems/problem-error.ts";

/** What a request says before its body, decoded and checked. */
export interface DecodedHead {
  readonly parameters: DecodedParameters;
  readonly idempotencyKey: string | undefined;
}

/** Everything a request says. */
export interface DecodedInput extends DecodedHead {
  readonly body: DecodedBody;
}

/** Decodes and checks all of a request but its body. Throws a `ProblemError` for what is wrong with it. */
export function decodeHead<App extends AppTypes>(
  operation: PreparedOperation<App>,
  exchange: Exchange,
  pathValues: readonly string[],
  checks: OperationChecks,
): DecodedHead {
  checkAccept(operation, exchange);
  const idempotencyKey = readIdempotencyKey(operation, exchange);
  return { idempotencyKey, parameters: operation.decodeParameters(exchange, pathValues, checks) };
}

/** Checks are loaded by the first request of an operation. */
export async function loadChecks<App extends AppTypes>(
  operation: PreparedOperation<App>,
): Promise<OperationChecks> {
  const checks = await operation.descriptor.checks();
  operation.checks.loaded = checks;
  return checks;
}

function checkAccept<App extends AppTypes>({ offers }: PreparedOperation<App>, exchange: Exchange): void {
  const accept = exchange.header("accept");
  if (accept === undefined || acceptsOneOf(accept, offers)) return;
  throw new ProblemError({
    code: "not_acceptable",
    detail: `this operation answers ${offers.join(" or ")}`,
  });
}

function readIdempotencyKey<App extends AppTypes>(
  { idempotencyHeader, isStreaming, descriptor }: PreparedOperation<App>,
  exchange: Exchange,
): string | undefined {
  if (idempotencyHeader === undefined) return undefined;
  const header = exchange.header(idempotencyHeader);
  if (header === undefined && (isStreaming || !descriptor.idempotency?.required)) return undefined;
  if (isStreaming) throw streamNotKept();
  const key = header === undefined ? undefined : parseIdempotencyKey(header);
  if (key !== undefined) return key;
  const name = descriptor.idempotency?.header ?? idempotencyHeader;
  throw new ProblemError({
    code: "invalid_idempotency_key",
    detail: `${name} must be 1 to 255 visible ASCII characters, bare or in double quotes`,
    errors: [
      { parameter: name, code: header === undefined ? "required" : "syntax", detail: "must be one key" },
    ],
  });
}
