import { acceptsOneOf } from "./body/accept.ts";
import { type BodyLimits, type DecodedBody, decodeBody } from "./body/decode-body.ts";
import type { Exchange } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
import { parseIdempotencyKey } from "./idempotency/key.ts";
import type { OperationChecks } from "./operation.ts";
import type { DecodedParameters } from "./parameters/decode-parameters.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import { ProblemError } from "./problems/problem-error.ts";

/** Everything a request says, decoded and checked. */
export interface DecodedInput {
  readonly parameters: DecodedParameters;
  readonly body: DecodedBody;
  readonly idempotencyKey: string | undefined;
}

/**
 * Decodes and checks a request, headers before its body. Throws a `ProblemError` for what is wrong with it.
 * At once where no body has to arrive and the operation's checks are loaded.
 */
export function decodeInput<App extends AppTypes>(
  operation: PreparedOperation<App>,
  exchange: Exchange,
  pathValues: readonly string[],
  limits: BodyLimits,
): DecodedInput | Promise<DecodedInput> {
  const { loaded } = operation.checks;
  if (loaded) return decodeBy(loaded, operation, exchange, pathValues, limits);
  return operation.descriptor.checks().then((checks) => {
    operation.checks.loaded = checks;
    return decodeBy(checks, operation, exchange, pathValues, limits);
  });
}

function decodeBy<App extends AppTypes>(
  checks: OperationChecks,
  operation: PreparedOperation<App>,
  exchange: Exchange,
  pathValues: readonly string[],
  limits: BodyLimits,
): DecodedInput | Promise<DecodedInput> {
  const { descriptor } = operation;
  checkAccept(operation, exchange);
  const idempotencyKey = readIdempotencyKey(operation, exchange);
  const parameters = operation.decodeParameters(exchange, pathValues, checks);
  if (!descriptor.body) return { parameters, body: noBody, idempotencyKey };
  return decodeBody(exchange, descriptor.body, checks, limits).then((body) => ({
    parameters,
    body,
    idempotencyKey,
  }));
}

const noBody: DecodedBody = { value: undefined, mediaType: undefined, identity: undefined };

function checkAccept<App extends AppTypes>({ offers }: PreparedOperation<App>, exchange: Exchange): void {
  const accept = exchange.header("accept");
  if (accept === undefined || acceptsOneOf(accept, offers)) return;
  throw new ProblemError({
    code: "not_acceptable",
    detail: `this operation answers ${offers.join(" or ")}`,
  });
}

function readIdempotencyKey<App extends AppTypes>(
  { idempotencyHeader, descriptor }: PreparedOperation<App>,
  exchange: Exchange,
): string | undefined {
  if (idempotencyHeader === undefined) return undefined;
  const header = exchange.header(idempotencyHeader);
  if (header === undefined && !descriptor.idempotency?.required) return undefined;
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
