import type { ReadImport, ReadModule } from "./read-module.ts";

/** A handler that a module is to export. */
export interface WantedHandler {
  /** `createAffiliate` */
  readonly name: string;
  /** `CreateAffiliate` */
  readonly type: string;
  /** First line of what the document says about it. */
  readonly summary: string;
}

export interface MergeOptions {
  /** Module the handler types come from. */
  readonly server: string;
  /** Module `ProblemError` comes from. */
  readonly runtime: string;
  /** Type argument of the handlers, and the module it comes from. */
  readonly app: { readonly type: string; readonly from: string } | undefined;
}

/** Text to put into a file. Everything else stays, byte for byte. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** What to insert so that a module exports all handlers; sorted by place. Nothing when it does already. */
export function mergeHandlers(
  text: string,
  module: ReadModule,
  missing: readonly WantedHandler[],
  options: MergeOptions,
): Insertion[] {
  if (missing.length === 0) return [];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const imports = new Imports(module);
  const problemError = imports.use("ProblemError", { from: options.runtime, isType: false });
  const app = appOf(module, imports, options);
  const stubs = missing.map(({ name, type, summary }) => {
    const local = imports.use(type, { from: options.server, isType: true });
    return stubOf({ name, summary, type: `${local}${app}`, problemError }).join(eol);
  });
  const isEmpty = text.replace("\uFEFF", "") === "";
  const lineEnd = isEmpty || text.endsWith("\n") ? "" : eol;
  const head = imports.insertions(eol, text, isEmpty);
  const end = { at: text.length, text: `${lineEnd}${stubs.map((stub) => `${eol}${stub}${eol}`).join("")}` };
  return [...head, end].sort((a, b) => a.at - b.at);
}

/** The text with what is inserted. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  let result = "";
  let done = 0;
  for (const { at, text: inserted } of insertions) {
    result += text.slice(done, at) + inserted;
    done = at;
  }
  return result + text.slice(done);
}

interface Stub {
  readonly name: string;
  readonly summary: string;
  readonly type: string;
  readonly problemError: string;
}

function stubOf({ name, summary, type, problemError }: Stub): string[] {
  const comment = summary.replaceAll("*/", "*\\/");
  return [
    ...(comment === "" ? [] : [`/** ${comment} */`]),
    `export const ${name}: ${type} = () => {`,
    `  throw new ${problemError}({ code: "not_implemented", detail: "${name} is not implemented yet." });`,
    "};",
  ];
}

/** New handlers are of the kind of those that are there; else of the kind that the configuration names. */
function appOf(module: ReadModule, imports: Imports, { app, server }: MergeOptions): string {
  const types = imports.importedFrom(server);
  const [first] = module.annotated.filter(({ type }) => types.has(type));
  if (first) return first.typeArguments === "" ? "" : `<${first.typeArguments}>`;
  return app === undefined ? "" : `<${imports.use(app.type, { from: app.from, isType: true })}>`;
}

/** The imports of a module, with what is to be added. */
class Imports {
  readonly #module: ReadModule;
  readonly #taken: Set<string>;
  readonly #merged = new Map<ReadImport, string[]>();
  readonly #added = new Map<
    string,
    { readonly isType: boolean; readonly from: string; readonly names: string[] }
  >();

  constructor(module: ReadModule) {
    this.#module = module;
    this.#taken = new Set([...module.locals, ...module.exports]);
  }

  /** Local names of what is imported from a module. */
  importedFrom(specifier: string): ReadonlySet<string> {
    return new Set(
      this.#module.imports
        .filter((each) => each.specifier === specifier)
        .flatMap(({ names }) => [...names.values()]),
    );
  }

  /** The local name of something to import: it may be there already. */
  use(name: string, { from, isType }: { readonly from: string; readonly isType: boolean }): string {
    const candidates = this.#module.imports.filter((each) => each.specifier === from);
    for (const { names, isTypeOnly } of candidates) {
      const local = names.get(name);
      if (local !== undefined && (isType || !isTypeOnly)) return local;
    }
    const key = `${isType} ${from}`;
    const added = this.#added.get(key) ?? { isType, from, names: [] };
    const known = added.names.find((each) => each === name || each.startsWith(`${name} as `));
    if (known !== undefined) return known.split(" as ").at(-1) ?? name;
    let local = name;
    for (let count = 1; this.#taken.has(local); count += 1)
      local = `${name}Handler${count === 1 ? "" : count}`;
    this.#taken.add(local);
    const clause = local === name ? name : `${name} as ${local}`;
    const plain = candidates.find((each) => each.isTypeOnly === isType && each.end !== undefined);
    if (plain) this.#merged.set(plain, [...(this.#merged.get(plain) ?? []), clause]);
    else {
      added.names.push(clause);
      this.#added.set(key, added);
    }
    return local;
  }

  insertions(eol: string, text: string, isEmpty: boolean): Insertion[] {
    const merged = [...this.#merged].map(([{ end = 0, indent }, names]) => ({
      at: end,
      text: names.map((name) => `,${indent ?? " "}${name}`).join(""),
    }));
    if (this.#added.size === 0) return merged;
    const lines = [...this.#added.values()]
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(
        ({ isType, from, names }) =>
          `import ${isType ? "type " : ""}{ ${names.join(", ")} } from ${JSON.stringify(from)};`,
      )
      .join(eol);
    const at = this.#module.importsEnd;
    if (isEmpty) return [...merged, { at: text.length, text: `${lines}${eol}` }];
    // At the very start the file goes on below; behind something the line is ended first.
    const isFirst = text.slice(0, at).replace("\uFEFF", "") === "";
    return [...merged, { at, text: isFirst ? `${lines}${eol}` : `${eol}${lines}` }];
  }
}
