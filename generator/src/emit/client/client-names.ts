import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { operationTypeNames } from "../types/operation-type-names.ts";
import { type TypeNames, typeNames } from "../types/type-names.ts";
import { type CodeGroup, codeGroups } from "./code-groups.ts";

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
  /** Property of the client that holds what functions of operations take. */
  readonly core: string;
  /** Method of the client that gives it other options. */
  readonly with: string;
}

export const typesFolder = "types";

/** A name some type has already gets the client's name in front. */
export function clientNames(api: Api): ClientNames {
  const { clientName } = api.policy;
  const taken = new Set([
    clientName,
    ...api.schemas.flatMap(({ name, inputName }) => [name, inputName]),
    ...[...api.webhooks, ...api.callbacks].map(({ typeName }) => typeName),
    ...resourceClassesOf(api.resources),
    ...[...operationTypeNames(api).values()].flatMap(({ query, headers, cookies, bodies }) => [
      query,
      headers,
      cookies,
      ...bodies.values(),
    ]),
  ]);
  const claim = (...wishes: readonly [string, ...string[]]): string => {
    const last = wishes.at(-1) ?? wishes[0];
    let name = wishes.find((wish) => !taken.has(wish)) ?? last;
    for (let count = 2; taken.has(name); count += 1) name = `${last}${count}`;
    taken.add(name);
    return name;
  };
  const errors = new Map(
    api.operations.map(({ id, typeName }) => [id, claim(`${typeName}Error`, `${typeName}OperationError`)]),
  );
  const groups = new Map(codeGroups(api).map(({ wish }) => [wish, claim(wish, `${clientName}${wish}`)]));
  const members = [
    ...api.resources.map(({ property }) => property),
    ...api.operations.filter(({ resource }) => resource.length === 0).map(({ methodName }) => methodName),
  ];
  return {
    types: typeNames(api, { view: "client", place: { folder: typesFolder } }),
    runtime: api.policy.imports.clientRuntime,
    error: ({ id }) => errors.get(id) ?? id,
    environment: claim("Environment", `${clientName}Environment`),
    options: claim(`${clientName}Options`, `${clientName}ClientOptions`),
    codeGroup: ({ wish }) => groups.get(wish) ?? wish,
    webhookEvent: claim("WebhookEvent", `${clientName}WebhookEvent`),
    unknownWebhookEvent: claim("UnknownWebhookEvent", `Unknown${clientName}WebhookEvent`),
    core: ["core", "apiCore"].find((name) => !members.includes(name)) ?? "_core",
    with: ["with", "withOptions"].find((name) => !members.includes(name)) ?? "_with",
  };
}

function resourceClassesOf(resources: Api["resources"]): string[] {
  return resources.flatMap(({ className, children }) => [className, ...resourceClassesOf(children)]);
}
