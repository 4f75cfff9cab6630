import { type Document, isReference, listOf, type Reference, type Schema } from "./document.ts";

/** A rule as Redocly runs it: a visitor made from the rule's options in `redocly.yaml`. */
export type Rule = (options: RuleOptions) => {
  readonly Root?: (document: Document, context: Context) => void;
  readonly Schema?: (schema: Schema | null, context: Context) => void;
};

export type RuleOptions = { readonly [option: string]: unknown };

/** What Redocly gives a visitor; no more than the rules use. */
export interface Context {
  /** Where the visited node is. */
  readonly location: Location;
  report(problem: { readonly message: string; readonly location: Location }): void;
  resolve<T extends object>(
    reference: Reference,
  ): { readonly node?: T | undefined; readonly location?: Location | undefined };
}

export interface Location {
  /** `#/paths/~1affiliates/get` */
  readonly pointer: string;
  child(path: readonly (string | number)[]): Location;
}

/** A node with its place. */
export interface Found<T> {
  readonly node: T;
  readonly at: Location;
}

/** Follows a reference; `undefined` where there is nothing, which `no-unresolved-refs` and `struct` report. */
export function follow<T extends object>(
  node: T | Reference,
  at: Location,
  context: Context,
): Found<T> | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (!isReference(node)) return { node, at };
  const target = context.resolve<T>(node);
  return target.node && target.location ? { node: target.node, at: target.location } : undefined;
}

export function followAll<T extends object>(
  nodes: readonly (T | Reference)[] | undefined,
  at: Location,
  context: Context,
): Found<T>[] {
  return listOf(nodes).flatMap((node, index) => follow(node, at.child([index]), context) ?? []);
}

/** The list a rule is given under this name in `redocly.yaml`; none by default. */
export function listOption(options: RuleOptions, name: string): readonly unknown[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}
