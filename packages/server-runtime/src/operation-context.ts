import type { Exchange } from "./exchange.ts";
import type { Execution } from "./execution.ts";
import type { AppTypes, HandlerContext } from "./handler.ts";
import type { DecodedParameters } from "./parameters/decode-parameters.ts";
import type { ReplyMethods } from "./replies/made-reply.ts";
import type { Principals } from "./security/security-gate.ts";

/** The context a handler gets, at run time. Generated types show each operation its own view of it. */
export class OperationContext<App extends AppTypes = AppTypes> implements HandlerContext<App> {
  readonly operationId: string;
  readonly services: App["services"];
  readonly principal: App["principal"];
  readonly principals: Principals<App>;
  readonly tx: App["tx"];
  readonly requestId: string;
  readonly now: Date;
  readonly params: DecodedParameters["params"];
  readonly query: DecodedParameters["query"];
  readonly headers: DecodedParameters["headers"];
  readonly cookies: DecodedParameters["cookies"];
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplyMethods;
  readonly #exchange: Exchange;

  constructor(
    { operation, exchange, trace, admitted, input }: Execution<App>,
    services: App["services"],
    tx: App["tx"],
  ) {
    const { params, query, headers, cookies } = input.parameters;
    this.operationId = operation.descriptor.id;
    this.services = services;
    this.principal = admitted.principal;
    this.principals = admitted.principals;
    this.tx = tx;
    this.requestId = trace.requestId;
    this.now = trace.now;
    this.params = params;
    this.query = query;
    this.headers = headers;
    this.cookies = cookies;
    this.body = input.body.value;
    this.idempotencyKey = input.idempotencyKey;
    this.reply = operation.reply;
    this.#exchange = exchange;
  }

  get request(): Request {
    return this.#exchange.request();
  }

  get signal(): AbortSignal {
    return this.#exchange.signal;
  }
}

/** A handler as the runtime calls it. */
export type Handler = (context: OperationContext) => unknown;
