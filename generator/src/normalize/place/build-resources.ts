import type { Resource } from "../../ir/api.ts";
import { compareText } from "../canonical.ts";
import { pascalCase } from "../names/case.ts";
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
  return buildLevel(operations, [], options);
}

/** Resources one step below a path; `inside` are the operations under that path. */
function buildLevel(
  inside: readonly Placed[],
  path: readonly string[],
  options: BuildResourcesOptions,
): Resource[] {
  const byStep = new Map<string, Placed[]>();
  for (const operation of inside) {
    const step = operation.resource[path.length];
    if (step === undefined) continue;
    const known = byStep.get(step);
    if (known) known.push(operation);
    else byStep.set(step, [operation]);
  }
  return [...byStep]
    .sort(([a], [b]) => compareText(a, b))
    .map(([step, operations]) => build(operations, [...path, step], options));
}

function build(inside: readonly Placed[], path: readonly string[], options: BuildResourcesOptions): Resource {
  const { names, tagDescriptions } = options;
  const own = inside.filter(({ resource }) => resource.length === path.length);
  const wish = path.map(pascalCase).join("");
  const [tag, ...otherTags] = new Set(own.map((operation) => operation.tag));
  return {
    property: path.at(-1) ?? "",
    className: names.claimFor(`resource ${path.join(".")}`, [wish, `${wish}Resource`], ""),
    file: inside[0]?.module ?? "",
    description: tag !== undefined && otherTags.length === 0 ? tagDescriptions.get(tag) : undefined,
    operations: own.map(({ id }) => id),
    children: buildLevel(inside, path, options),
  };
}
