import type { Exchange } from "./exchange.ts";
import type { AppTypes, HandlerContext } from "./handler.ts";
import type { DecodedParameters } from "./parameters/decode-parameters.ts";
import type { ReplyMethods } from "./replies/made-reply.ts";
import type { Principals } from "./security/security-gate.ts";

/** What a call brings besides its parameters and its body. */
export interface CallFacts<App extends AppTypes> {
  readonly exchange: Exchange;
  readonly operationId: string;
  readonly principal: App["principal"];
  readonly principals: Principals<App>;
  readonly requestId: string;
  readonly now: Date;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplyMethods;
}

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
    facts: CallFacts<App>,
    input: { readonly parameters: DecodedParameters; readonly body: unknown },
    given: { readonly services: App["services"]; readonly tx: App["tx"] },
  ) {
    this.operationId = facts.operationId;
    this.services = given.services;
    this.principal = facts.principal;
    this.principals = facts.principals;
    this.tx = given.tx;
    this.requestId = facts.requestId;
    this.now = facts.now;
    this.params = input.parameters.params;
    this.query = input.parameters.query;
    this.headers = input.parameters.headers;
    this.cookies = input.parameters.cookies;
    this.body = input.body;
    this.idempotencyKey = facts.idempotencyKey;
    this.reply = facts.reply;
    this.#exchange = facts.exchange;
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
