import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type TypeNames, typeNames } from "../types/type-names.ts";
import type { CodeGroup } from "./code-groups.ts";

/** Names that only the client has, and how its files mention the types. */
export interface ClientNames {
  readonly types: TypeNames;
  /** Where generated code finds its runtime. */
  readonly runtime: string;
  /** `CreateAffiliateError` */
  error(operation: Operation): string;
  /** Type of the names of environments. */
  readonly environment: string;
  /** Type of the client's options. */
  readonly options: string;
  /** Type of codes that many operations can fail with. */
  codeGroup(group: CodeGroup): string;
  /** Union of webhook events. */
  readonly webhookEvent: string;
  /** Its arm for events that are not known yet. */
  readonly unknownWebhookEvent: string;
}

export const typesFolder = "types";

export function clientNames(api: Api): ClientNames {
  const own = (wish: string) => api.clientTypes.get(wish) ?? wish;
  return {
    types: typeNames(api, { view: "client", place: { folder: typesFolder } }),
    runtime: api.policy.imports.clientRuntime,
    error: ({ typeName }) => `${typeName}Error`,
    environment: own("Environment"),
    options: own("Options"),
    codeGroup: ({ wish }) => own(wish),
    webhookEvent: own("WebhookEvent"),
    unknownWebhookEvent: own("UnknownWebhookEvent"),
  };
}
