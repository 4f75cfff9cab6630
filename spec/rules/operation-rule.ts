import {
  type Document,
  entriesOf,
  type Method,
  methods,
  type Operation,
  type Parameter,
  type Response,
} from "./document.ts";
import {
  type Context,
  type Found,
  follow,
  followAll,
  type Location,
  type Rule,
  type RuleOptions,
} from "./rule.ts";

/** An operation with what a rule asks of it, references followed. */
export interface Visit {
  readonly document: Document;
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
  /** Its `operationId`, or else method and path. */
  readonly name: string;
  readonly at: Location;
  /** Those of the path first. */
  readonly parameters: readonly Found<Parameter>[];
  readonly responses: readonly Reply[];
  readonly context: Context;
  /** Reports once, however many operations share the place. */
  report(message: string, at?: Location): void;
}

export interface Reply extends Found<Response> {
  readonly status: string;
}

/** A rule that looks at the operations of `paths`, one after the other. */
export function operationRule(check: (visit: Visit, options: RuleOptions) => void): Rule {
  return (options) => ({
    Root(document, context) {
      for (const visit of operationsOf(document, "paths", context)) check(visit, options);
    },
  });
}

/** Whether the operation says that it takes no key; the rule `scopes` lists which may. */
export function isPublic({ security }: Operation): boolean {
  return Array.isArray(security) && security.length === 0;
}

export function* operationsOf(
  document: Document,
  section: "paths" | "webhooks",
  context: Context,
): Generator<Visit> {
  const reported = new Set<string>();
  for (const [path, item] of entriesOf(document[section])) {
    for (const method of methods) {
      const operation = item[method];
      if (typeof operation !== "object" || operation === null) continue;
      const shared = context.location.child([section, path]);
      const at = shared.child([method]);
      yield {
        document,
        path,
        method,
        operation,
        name: operation.operationId ?? `${method.toUpperCase()} ${path}`,
        at,
        parameters: [
          ...followAll(item.parameters, shared.child(["parameters"]), context),
          ...followAll(operation.parameters, at.child(["parameters"]), context),
        ],
        responses: responsesOf(operation, at, context),
        context,
        report(message, location = at) {
          const problem = `${location.pointer} ${message}`;
          if (!reported.has(problem)) context.report({ message, location });
          reported.add(problem);
        },
      };
    }
  }
}

function responsesOf(operation: Operation, at: Location, context: Context): Reply[] {
  return entriesOf(operation.responses).flatMap(([status, response]) => {
    const target = follow(response, at.child(["responses", status]), context);
    return target ? [{ ...target, status }] : [];
  });
}
