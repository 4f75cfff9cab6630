import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type SourceFile, typeImport, valueImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { literal, stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";
import { printCall } from "./layout.ts";
import { operationComment } from "./operation-comment.ts";
import { usualPages } from "./paging.ts";
import { authenticateWith, readErrorWith } from "./policy-functions.ts";
import { childProperty, methodsPath } from "./resource.ts";
import { argumentNames, printArgument, printSignature, signatureOf } from "./signature.ts";

/** What the runtime must know of the API. */
export function policyFile(api: Api, names: ClientNames): SourceFile {
  const { policy } = api;
  const { clientRuntime } = policy.imports;
  const value = {
    name: policy.clientName,
    credentialVariable: policy.credentialVariable,
    environments: Object.fromEntries(policy.environments.map(({ name, url }) => [name, url])),
    idempotencyHeader: policy.idempotencyHeader,
    replayedHeader: policy.replayedHeader,
    requestIdHeader: policy.requestIdHeader,
    inProgressCode: policy.inProgressCode,
    retryStatuses: policy.retryStatuses,
  };
  const authenticate = authenticateWith(policy);
  const readError = readErrorWith(policy);
  const members = [
    ...Object.entries(value).flatMap(([key, member]) =>
      member === undefined ? [] : [code`${key}: ${literal(member, roomAt(2, key.length + 2, 1))},`],
    ),
    authenticate && code`authenticate: ${authenticate},`,
    authenticate && policy.auth?.isOptional ? code`isPublic: true,` : undefined,
    readError && code`readError: ${readError},`,
  ];
  return {
    path: "policy.ts",
    declares: ["policy", names.environment],
    body: code`
      /** What the client's runtime must know of the API beyond its operations. */
      export const policy = {
        ${join(members, "\n")}
      } as const satisfies ${typeImport("ClientPolicy", clientRuntime)};

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
  const { auth } = api.policy;
  return {
    path: "core.ts",
    declares: [names.options, "createCore", "clientCredentials"],
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
      ${auth?.tokenUrl === undefined ? undefined : credentialsFunction(auth.tokenUrl, clientRuntime)}
    `,
  };
}

/** Gets tokens where the document says they are given. */
function credentialsFunction(tokenUrl: string, runtime: string): Code {
  const given = typeImport("ClientCredentials", runtime);
  return code`

    /**
     * Gets tokens for a program of its own, by client credentials (RFC 6749, section 4.4): pass it as \`apiKey\`. A
     * client asks once for all its calls, and again when the server answers 401.
     */
    export function clientCredentials(
      client: Omit<${given}, "tokenUrl"> & Partial<${given}>,
    ): ${typeImport("CredentialProvider", runtime)} {
      return ${valueImport("clientCredentials", runtime)}({ tokenUrl: ${stringLiteral(tokenUrl)}, ...client });
    }
  `;
}

/** The client: a property for each resource, and the operations that belong to none. */
export function clientFile(api: Api, names: ClientNames): SourceFile {
  const { clientName, imports } = api.policy;
  const { clientRuntime } = imports;
  const { resources } = api;
  const fileOf = ({ file }: Resource) => ({ file: `resources/${file}.ts` });
  const core = valueImport("Core", clientRuntime);
  const own = api.operations.filter(({ resource }) => resource.length === 0);
  const isPaged = api.operations.some(({ paging, resource }) => paging && resource.length > 0);
  const added = printCall(
    code`${valueImport("addResources", clientRuntime)}`,
    [
      () => code`this`,
      () => code`this.core`,
      () => code`${valueImport("methods", { file: methodsPath })}`,
      ...(isPaged ? [() => code`${valueImport("listsBy", clientRuntime)}(${usualPages})`] : []),
    ],
    ";",
    4,
  );
  const members = [
    join(
      [
        code`
          /** First argument of the functions of operations, to mix the two styles. */
          readonly core: ${core};
        `,
        ...resources.map((resource) =>
          childProperty(resource, typeImport(resource.className, fileOf(resource)), api, "declare readonly"),
        ),
      ],
      "\n",
    ),
    code`
      /** Throws a \`ConfigError\` without a credential where the API needs one. */
      constructor(options: ${typeImport(names.options, { file: "core.ts" })} | ${core} = {}) {
        this.core = options instanceof ${core} ? options : ${valueImport("createCore", { file: "core.ts" })}(options);
        ${resources.length > 0 ? added : undefined}
      }
    `,
    code`
      /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
      with(options: ${typeImport("CoreOverrides", clientRuntime)}): ${clientName} {
        return new ${clientName}(this.core.with(options));
      }
    `,
    ...own.map((operation) => ownMethod(operation, api, names)),
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

/** A method of the client itself: the function of its operation, with the core filled in. */
function ownMethod(operation: Operation, api: Api, names: ClientNames): Code {
  const signature = signatureOf(operation, api, names);
  const send = valueImport(operation.functionName, { file: `operations/${operation.module}.ts` });
  const args = [code`this.core`, ...signature.arguments.map(({ name }) => code`${name}`)];
  return join(
    [
      operationComment(operation, signature, names, 2),
      code`
        ${printSignature(signature.arguments.map(printArgument), signature.returns, 2, operation.methodName)}
          ${printCall(
            code`return ${send}`,
            args.map((argument) => () => argument),
            ";",
            4,
          )}
        }
      `,
    ],
    "\n",
  );
}
