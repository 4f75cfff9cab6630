import type { Api } from "../../ir/api.ts";
import { code, join, type SourceFile, typeImport, valueImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { literal } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import { authPolicy } from "./auth-policy.ts";
import type { ClientNames } from "./client-names.ts";
import { printCall } from "./layout.ts";
import { usualPaging } from "./paging.ts";
import { childProperty, resourceMethod } from "./resource-class.ts";
import { argumentNames } from "./signature.ts";

/** What the runtime must know of the API. */
export function policyFile(api: Api, names: ClientNames): SourceFile {
  const { policy } = api;
  const { clientRuntime } = policy.imports;
  const value = {
    name: policy.clientName,
    credentialVariable: policy.credentialVariable,
    environments: Object.fromEntries(policy.environments.map(({ name, url }) => [name, url])),
    auth: authPolicy(api),
    idempotencyHeader: policy.idempotencyHeader,
    replayedHeader: policy.replayedHeader,
    requestIdHeader: policy.requestIdHeader,
    inProgressCode: policy.inProgressCode,
    paging: usualPaging(api),
  };
  return {
    path: "policy.ts",
    declares: ["policy", names.environment],
    body: code`
      /** What the client's runtime must know of the API beyond its operations. */
      export const policy = ${literal(value, roomAt(0, 22, 33))} as const satisfies ${typeImport("ClientPolicy", clientRuntime)};

      /** Names of the base URLs; the first is the default. */
      export type ${names.environment} = keyof typeof policy.environments;
    `,
  };
}

export function coreFile(api: Api, names: ClientNames): SourceFile {
  const { clientRuntime } = api.policy.imports;
  const environment = typeImport(names.environment, { file: "policy.ts" });
  const clientOptions = typeImport("ClientOptions", clientRuntime);
  const core = valueImport("Core", clientRuntime);
  const alias = code`export type ${names.options} = ${clientOptions}<${environment}>;`;
  return {
    path: "core.ts",
    declares: [names.options, "createCore"],
    body: code`
      /** How a client is made. */
      ${fits(alias, roomAt(0, 0, 0)) ? alias : code`export type ${names.options} =${"\n"}  ${clientOptions}<${environment}>;`}

      /**
       * Makes what the functions of operations take as their first argument. A bundle then holds only the
       * operations it uses. Throws a \`ConfigError\` without a credential where the API needs one.
       */
      export function createCore(options: ${names.options} = {}): ${core} {
        return new ${core}(${valueImport("policy", { file: "policy.ts" })}, options);
      }
    `,
  };
}

/** The client: a property for each resource, and the operations that belong to none. */
export function clientFile(api: Api, names: ClientNames): SourceFile {
  const { clientName, imports } = api.policy;
  const classOf = (className: string, file: string) =>
    valueImport(className, { file: `resources/${file}.ts` });
  const options = typeImport(names.options, { file: "core.ts" });
  const own = api.operations.filter(({ resource }) => resource.length === 0);
  const members = [
    join(
      [
        code`
          /** First argument of the functions of operations, to mix the two styles. */
          readonly ${names.core}: ${typeImport("Core", imports.clientRuntime)};
        `,
        ...api.resources.map((resource) =>
          childProperty(resource, classOf(resource.className, resource.file)),
        ),
      ],
      "\n",
    ),
    code`
      /** Throws a \`ConfigError\` without a credential where the API needs one. */
      constructor(options: ${options} = {}) {
        this.${names.core} = ${valueImport("createCore", { file: "core.ts" })}(options);
        ${join(
          api.resources.map(({ property, className, file }) =>
            printCall(
              code`this.${property} = new ${classOf(className, file)}`,
              [() => code`this.${names.core}`],
              ";",
              4,
            ),
          ),
          "\n",
        )}
      }
    `,
    ...own.map((operation) => resourceMethod(operation, api, names, code`this.${names.core}`)),
  ];
  return {
    path: "client.ts",
    declares: [clientName, ...argumentNames(own)],
    body: join(
      [
        docComment({ description: `Client of the ${api.title}.` }),
        code`
          export class ${clientName} {
            ${join(members, "\n\n")}
          }
        `,
      ],
      "\n",
    ),
  };
}
