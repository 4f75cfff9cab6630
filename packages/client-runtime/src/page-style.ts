import { PaginationLoopError } from "./errors.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import type { Sent } from "./send.ts";

/** A property of a reply: its name, or the names on the way to it. */
export type PropertyPath = string | readonly string[];

/**
 * How a list gives its pages: what `cursorPages` and its like make. A page is known by its mark: a cursor, a
 * number, a URL. The mark of the first is `undefined`, unless the caller starts elsewhere.
 */
export interface PageStyle {
  /** Property with the items; none where the reply is the list. */
  readonly items?: PropertyPath | undefined;
  /** Mark of the page that the caller's own arguments ask for. */
  readonly mark: (input: CallInput) => unknown;
  /** The arguments for the page with a mark. */
  readonly ask: (input: CallInput, mark: unknown) => CallInput;
  /** Mark of the page after one; `undefined` at the end. */
  readonly next: (page: LoadedPage, mark: unknown, before: LoadedPage | undefined) => unknown;
}

/** A page as it came, and what asked for it. */
export interface LoadedPage extends Sent {
  readonly spec: OperationSpec;
  readonly input: CallInput;
  readonly items: readonly unknown[];
}

/** Where a request takes its mark. */
export interface MarkParameter {
  /** Name of the parameter. */
  readonly parameter: string;
  /** What it is part of. Default: `query`. */
  readonly in?: "query" | "body";
}

/** What a page says of its end: at most one of the two. */
export interface EndFlag {
  /** Property that is false on the last page. */
  readonly hasMore?: PropertyPath;
  /** Property that is true on the last page. */
  readonly done?: PropertyPath;
}

/** Of a style whose marks are values of a parameter. */
export function byParameter({
  parameter,
  in: place = "query",
}: MarkParameter): Pick<PageStyle, "mark" | "ask"> {
  return {
    mark: (input) => valueAt(input, [place, parameter]),
    ask: (input, mark) => ({ ...input, [place]: { ...Object(input[place]), [parameter]: mark } }),
  };
}

/** Whether a page says that more follows; `undefined` where it says nothing. */
export function saysMore(data: unknown, { hasMore, done }: EndFlag): boolean | undefined {
  const flag = valueAt(data, hasMore ?? done ?? []);
  return typeof flag === "boolean" ? flag === (hasMore !== undefined) : undefined;
}

export function valueAt(data: unknown, path: PropertyPath): unknown {
  return typeof path === "string" ? Object(data)[path] : path.reduce(valueAt, data);
}

export function numberAt(data: unknown, path: PropertyPath | undefined): number | undefined {
  const value = path === undefined ? undefined : valueAt(data, path);
  return typeof value === "number" ? value : undefined;
}

/**
 * Stops at a page of the same records as the one before: of a server that does not know the parameter, which
 * would give it for ever. Pages of plain values may well be equal.
 */
export function refuseRepeat({ items, call }: LoadedPage, before: LoadedPage | undefined): void {
  const isRepeat =
    before !== undefined &&
    typeof items[0] === "object" &&
    JSON.stringify(items) === JSON.stringify(before.items);
  if (isRepeat) throw new PaginationLoopError(`${call.facts.operation} gave the same page twice`, call.facts);
}
