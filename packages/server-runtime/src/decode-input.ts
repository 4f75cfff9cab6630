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

/** Decodes and checks a request, headers before its body. Throws a `ProblemError` for what is wrong with it. */
export async function decodeInput<App extends AppTypes>(
  operation: PreparedOperation<App>,
  exchange: Exchange,
  pathValues: readonly string[],
  limits: BodyLimits,
): Promise<DecodedInput> {
  const { descriptor } = operation;
  const checks = operation.checks.loaded ?? (await loadChecks(operation));
  checkAccept(operation, exchange);
  const idempotencyKey = readIdempotencyKey(operation, exchange);
  const parameters = operation.decodeParameters(exchange, pathValues, checks);
  const body = descriptor.body ? await decodeBody(exchange, descriptor.body, checks, limits) : noBody;
  return { parameters, body, idempotencyKey };
}

const noBody: DecodedBody = { value: undefined, mediaType: undefined, identity: undefined };

async function loadChecks<App extends AppTypes>(operation: PreparedOperation<App>): Promise<OperationChecks> {
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
