import { RetryBudget } from "./budget.ts";
import { type Clock, systemClock } from "./clock.ts";
import { Credential } from "./credential.ts";
import { environmentVariable } from "./environment.ts";
import { ConfigError } from "./errors.ts";
import { Gate } from "./gate.ts";
import type { ClientOptions, CoreOverrides } from "./options.ts";
import type { ClientPolicy } from "./policy.ts";

/** What the calls of one client share. Generated functions take it as their first argument. */
export class Core {
  readonly policy: ClientPolicy;
  readonly baseUrl: string;
  /** @internal Without the credential, so that printing a client does not show it. */
  readonly options: Omit<ClientOptions, "apiKey">;
  /** @internal */
  readonly clock: Clock;
  /** @internal */
  readonly credential: Credential | undefined;
  /** @internal */
  readonly gate: Gate = new Gate();
  /** @internal */
  readonly budget: RetryBudget = new RetryBudget();

  /** @throws {ConfigError} on an unknown environment, or without a credential where the API needs one. */
  constructor(policy: ClientPolicy, { apiKey, ...options }: ClientOptions = {}) {
    this.policy = policy;
    this.options = options;
    this.baseUrl = baseUrlOf(policy, options);
    this.credential = credentialOf(policy, apiKey);
    this.clock = options.clock ?? systemClock;
  }

  /** The same core with other options. The two share credential, rate limit and retry budget. */
  with(overrides: CoreOverrides): Core {
    return Object.assign(Object.create(this), { options: { ...this.options, ...overrides } });
  }
}

function baseUrlOf({ name, environments }: ClientPolicy, { baseUrl, environment }: ClientOptions): string {
  if (baseUrl !== undefined) {
    if (/^[^/]*\/\/[^/]*@/.test(baseUrl))
      throw new ConfigError('"baseUrl" must not hold a credential; pass "apiKey"');
    return baseUrl.replace(/\/$/, "");
  }
  const names = Object.keys(environments);
  const url = environments[environment ?? names[0] ?? ""];
  if (url !== undefined) return url;
  throw new ConfigError(
    environment === undefined
      ? `${name} needs a "baseUrl"`
      : `${name} has no environment "${environment}"; it has ${names.join(", ")}`,
  );
}

function credentialOf(
  { name, authenticate, isPublic, credentialVariable }: ClientPolicy,
  apiKey: ClientOptions["apiKey"],
): Credential | undefined {
  if (!authenticate || apiKey === null) return undefined;
  const source = apiKey ?? (credentialVariable && environmentVariable(credentialVariable));
  if (source) return new Credential(source);
  if (isPublic) return undefined;
  throw new ConfigError(
    `${name} needs a credential: pass "apiKey"${credentialVariable ? ` or set ${credentialVariable}` : ""}`,
  );
}
