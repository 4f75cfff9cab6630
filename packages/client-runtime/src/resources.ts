import { type Call, call } from "./call.ts";
import type { Core } from "./core.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import type { CallOptions } from "./options.ts";

/**
 * A method as data: `"<METHOD> <words> <operation id> <path>"`. The words are what it takes after the arguments of
 * its path, in this order: `body query headers cookies`; `key`: it carries an idempotency key; `pages`: it is a
 * list; `none`: its reply has no body. `~` stands for the name of the method. What else the operation needs stands
 * beside the text.
 */
export type MethodEntry = string | readonly [text: string, extras: Partial<OperationSpec>];

/** The methods of a resource, and its resources below. */
export type ResourceTable<Resource> = {
  readonly [Name in keyof Resource]: Resource[Name] extends (...args: never) => unknown
    ? MethodEntry
    : ResourceTable<Resource[Name]>;
};

interface AnyTable {
  readonly [name: string]: MethodEntry | AnyTable;
}

/** Puts resources on a client. `paged` calls the methods that are lists, where any is: what `listsBy` gives. */
export function addResources(client: object, core: Core, table: object, paged?: Sender): object {
  // The generator checks each table against its resource.
  for (const [name, entry] of Object.entries(table as AnyTable)) {
    const member = isMethod(entry)
      ? methodOf(core, name, entry, paged)
      : addResources({}, core, entry, paged);
    Object.assign(client, { [name]: member });
  }
  return client;
}

function isMethod(entry: MethodEntry | AnyTable): entry is MethodEntry {
  return typeof entry === "string" || Array.isArray(entry);
}

function methodOf(core: Core, name: string, entry: MethodEntry, paged: Sender | undefined) {
  const [text, extras] = typeof entry === "string" ? [entry] : entry;
  let parts: readonly string[] | undefined;
  return (...args: unknown[]): Call<unknown, unknown> => {
    parts ??= text.replaceAll("~", () => name).split(" ");
    const [method = "", ...words] = parts;
    const path = words.pop() ?? "";
    const id = words.pop() ?? "";
    const spec: Mutable<OperationSpec> = { id, method, path, ...extras };
    const values: Record<string, unknown> = {};
    const input: Record<string, unknown> = { path: values };
    let send: Sender = call;
    for (const [, name = ""] of path.matchAll(/\{\W?([^}*]+)/g)) values[name] = args.shift();
    for (const word of words) {
      if (word === "key") spec.isKeyed = true;
      else if (word === "none") spec.reads = word;
      else if (word === "pages") send = paged ?? call;
      else input[word] = args.shift();
    }
    return send(core, spec, input, args[0] as CallOptions | undefined);
  };
}

/** Prepares the call of a method. */
export type Sender = (
  core: Core,
  spec: OperationSpec,
  input: CallInput,
  options: CallOptions | undefined,
) => Call<unknown, unknown>;

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
