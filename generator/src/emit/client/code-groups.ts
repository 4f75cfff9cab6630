import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";

/** Codes that all operations of a kind can fail with: said once, for they are most of them. */
export interface CodeGroup {
  /** Name of its type, unless that is taken. */
  readonly wish: string;
  /** What is true of the operations: "takes a body"; undefined for all of them. */
  readonly trait: string | undefined;
  readonly codes: readonly string[];
  has(operation: Operation): boolean;
}

const kinds: readonly Pick<CodeGroup, "wish" | "trait" | "has">[] = [
  { wish: "CommonErrorCode", trait: undefined, has: () => true },
  {
    wish: "CredentialErrorCode",
    trait: "takes a credential",
    has: ({ security }) => security.some((schemes) => schemes.length > 0),
  },
  {
    wish: "ScopeErrorCode",
    trait: "needs a scope",
    has: ({ security }) => security.some((schemes) => schemes.some(({ scopes }) => scopes.length > 0)),
  },
  { wish: "BodyErrorCode", trait: "takes a body", has: ({ body }) => body !== undefined },
  {
    wish: "IdempotencyErrorCode",
    trait: "takes an idempotency key",
    has: ({ idempotency }) => idempotency !== undefined,
  },
];

/** Every operation asks, and the answer takes a look at all of them. */
const known = new WeakMap<Api, readonly CodeGroup[]>();

/** The groups of a document, each without the codes of those before it. */
export function codeGroups(api: Api): readonly CodeGroup[] {
  const groups = known.get(api) ?? findGroups(api);
  known.set(api, groups);
  return groups;
}

/** What an operation can fail with: its groups, and the codes that are in none of them. */
export function groupedCodes(
  operation: Operation,
  api: Api,
): { readonly groups: readonly CodeGroup[]; readonly others: readonly string[] } {
  const codes = codesOf(operation);
  const groups = codes.length > 0 ? codeGroups(api).filter((group) => group.has(operation)) : [];
  const grouped = new Set(groups.flatMap((group) => group.codes));
  return { groups, others: codes.filter((problemCode) => !grouped.has(problemCode)) };
}

function findGroups({ operations }: Api): readonly CodeGroup[] {
  const failing = operations.filter((operation) => codesOf(operation).length > 0);
  const groups: CodeGroup[] = [];
  for (const kind of kinds) {
    const [first = [], ...others] = failing.filter(kind.has).map(codesOf);
    const codes = first.filter(
      (problemCode) =>
        others.every((each) => each.includes(problemCode)) &&
        !groups.some((group) => group.codes.includes(problemCode)),
    );
    if (others.length > 0 && codes.length > 1) groups.push({ ...kind, codes });
  }
  return groups;
}

function codesOf({ replies }: Operation): readonly string[] {
  return [...new Set(replies.flatMap(({ problemCodes }) => problemCodes))].sort();
}
