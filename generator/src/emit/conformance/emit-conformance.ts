import type { Api, Server } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type SourceFile, typeImport, valueImport } from "../shared/code.ts";
import { camelIdentifier } from "../shared/identifier.ts";
import { literal, propertyKey, stringLiteral } from "../shared/literal.ts";
import { roomAt } from "../shared/room.ts";
import { type RequestSampler, requestSampler } from "../shared/sample/sample-request.ts";

/** Emits the conformance tests: a request for each operation, the suite, and the test that runs it. */
export function emitConformance(api: Api): readonly SourceFile[] {
  const modules = [...new Set(api.operations.map((operation) => operation.module))].sort();
  const sampler = requestSampler(api);
  return [
    emitTest(api),
    emitSuite(api, modules),
    ...modules.map((module) => emitRequests(api, module, sampler)),
  ];
}

function requestsName(module: string): string {
  return `${camelIdentifier(module)}Requests`;
}

function emitRequests(api: Api, module: string, sampler: RequestSampler): SourceFile {
  const name = requestsName(module);
  const operations = api.operations.filter((operation) => operation.module === module);
  const type = typeImport("Requests", api.policy.imports.conformanceRuntime);
  return {
    path: `requests/${module}.ts`,
    declares: [name],
    body: code`
      export const ${name}: ${type} = {
        ${join(
          operations.map((operation) => emitRequest(operation, sampler)),
          "\n",
        )}
      };
    `,
  };
}

function emitRequest(operation: Operation, sampler: RequestSampler): Code {
  const { path, query, headers, cookies, body } = sampler.request(operation, "none");
  const [server] = operation.servers;
  const members = {
    server: server && urlOf(server),
    path: someOf(path),
    query: someOf(query),
    headers: someOf(headers),
    cookies: someOf(cookies),
    body: body && { ...body, files: body.files.length > 0 ? body.files : undefined },
  };
  const key = propertyKey(operation.functionName);
  return code`${key}: ${literal(members, roomAt(2, key.length + 2))},`;
}

/** Nothing for no members. */
function someOf(values: object): object | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}

function emitSuite(api: Api, modules: readonly string[]): SourceFile {
  const { conformanceRuntime, forConformance } = api.policy.imports;
  const { contract } = forConformance;
  const runtime = (name: string) => valueImport(name, conformanceRuntime);
  const vitest = (name: string) => valueImport(name, "vitest");
  const requests = modules.map((module) => {
    const value = valueImport(requestsName(module), { file: `requests/${module}.ts` });
    return code`${propertyKey(module)}: ${value},`;
  });
  const target = typeImport("Target", conformanceRuntime);
  const servers = [...new Set(api.servers.map(urlOf))];
  return {
    path: "suite.ts",
    declares: ["contract", "conformanceSuite"],
    body: code`
      /** The document, and a request for each of its operations. */
      export const contract: ${typeImport("Conformance", conformanceRuntime)} = {
        ${valueImport("operations", contract)},
        ${valueImport("securitySchemes", contract)},
        servers: ${literal(servers, roomAt(2, "servers: ".length))},
        requests: {
          ${join(requests, "\n")}
        },
      };

      /**
       * Holds a server to the document: a test for every declared reply of every operation.
       *
       * @param isWanted Leaves out the others. Default: all are wanted.
       */
      export function conformanceSuite(
        title: string,
        start: () => ${target} | Promise<${target}>,
        isWanted: (each: ${typeImport("Case", conformanceRuntime)}) => boolean = () => true,
      ): void {
        const run = ${runtime("conformance")}(contract, start);
        ${vitest("describe")}(title, () => {
          ${vitest("beforeAll")}(run.begin, 60_000);
          ${vitest("afterAll")}(run.end);
          for (const [module, requests] of Object.entries(contract.requests)) {
            const cases = ${runtime("casesOf")}(contract, requests);
            ${vitest("describe")}(module, () => {
              ${vitest("test")}.for(cases.filter(isWanted))("$name", async (each, { skip }) => {
                const outcome = await run.check(each);
                if (!outcome.cameAbout) skip(outcome.reason);
              });
            });
          }
        });
      }
    `,
  };
}

/** The test of an output with mocks falls back on them; without, it needs a server. */
function emitTest(api: Api): SourceFile {
  const { conformanceRuntime, forConformance } = api.policy.imports;
  const { mocks } = forConformance;
  const environmentTarget = valueImport("environmentTarget", conformanceRuntime);
  const suite = valueImport("conformanceSuite", { file: "suite.ts" });
  const contract = valueImport("contract", { file: "suite.ts" });
  const title = stringLiteral(api.title);
  const server = code`${environmentTarget}(process.env, ${contract})`;
  return {
    path: "conformance.test.ts",
    declares: [],
    body:
      mocks === undefined
        ? code`
            const server = ${server};

            if (server) ${suite}(${title}, () => server);
            else ${valueImport("test", "vitest")}.skip("conformance: set API_BASE_URL, see environmentTarget", () => {});
          `
        : code`
            const server = ${server};

            ${suite}(${title}, () => server ?? ${valueImport("mockTarget", conformanceRuntime)}(${valueImport("createMocks", mocks)}(), ${contract}));
          `,
  };
}

/** The URL with the defaults of its variables. */
function urlOf({ url, variables }: Server): string {
  return variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url);
}
