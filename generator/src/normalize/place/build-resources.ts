import type { Resource } from "../../ir/api.ts";
import { compareText } from "../canonical.ts";
import { camelCase, pascalCase } from "../names/case.ts";
import type { UniqueNames } from "../names/unique-names.ts";
import type { Placement } from "./place-operations.ts";
import type { Unplaced } from "./wish.ts";

type Placed = Placement & Pick<Unplaced, "id" | "tag">;

export interface BuildResourcesOptions {
  readonly names: UniqueNames;
  readonly tagDescriptions: ReadonlyMap<string, string>;
}

/** The tree of resources that placed operations make. */
export function buildResources(operations: readonly Placed[], options: BuildResourcesOptions): Resource[] {
  const spokenFor = new Set(operations.map(({ resource }) => resource[0]));
  return buildLevel(operations, { path: [], tag: undefined, spokenFor }, options);
}

/** What resources are below. */
interface Above {
  readonly path: readonly string[];
  readonly tag: string | undefined;
  /** Names of the resources at the top: what is said of a tag is said of the one it names. */
  readonly spokenFor: ReadonlySet<string | undefined>;
}

/** Resources one step below a path; `inside` are the operations under that path. */
function buildLevel(inside: readonly Placed[], above: Above, options: BuildResourcesOptions): Resource[] {
  const byStep = new Map<string, Placed[]>();
  for (const operation of inside) {
    const step = operation.resource[above.path.length];
    if (step === undefined) continue;
    const known = byStep.get(step);
    if (known) known.push(operation);
    else byStep.set(step, [operation]);
  }
  return [...byStep]
    .sort(([a], [b]) => compareText(a, b))
    .map(([step, operations]) => build(operations, step, above, options));
}

function build(
  inside: readonly Placed[],
  step: string,
  above: Above,
  { names, tagDescriptions }: BuildResourcesOptions,
): Resource {
  const path = [...above.path, step];
  const own = inside.filter(({ resource }) => resource.length === path.length);
  const wish = path.map(pascalCase).join("");
  const tag = onlyTag(own.length > 0 ? own : inside);
  return {
    property: step,
    className: names.claimFor(`resource ${path.join(".")}`, [wish, `${wish}Resource`], ""),
    file: inside[0]?.module ?? "",
    description: tag !== undefined && isAbout(tag, path, above) ? tagDescriptions.get(tag) : undefined,
    operations: own.map(({ id }) => id),
    children: buildLevel(inside, { ...above, path, tag }, { names, tagDescriptions }),
  };
}

function onlyTag(operations: readonly Placed[]): string | undefined {
  const [tag, ...others] = new Set(operations.map((operation) => operation.tag));
  return others.length === 0 ? tag : undefined;
}

/** Whether what the document says of a tag is about this resource, and not about one above it or beside it. */
function isAbout(tag: string, path: readonly string[], { tag: tagAbove, spokenFor }: Above): boolean {
  const named = camelCase(tag);
  return tag !== tagAbove && (!spokenFor.has(named) || path.join() === named);
}
