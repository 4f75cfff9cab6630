import { listOf, objectOf } from "../support/json-tree.ts";
import type { Random } from "../support/random.ts";
import { leaves } from "./hostile-values.ts";

/** Replaces, removes, adds or nests somewhere in a tree; depth of the place by chance. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.8)) {
    const place = random.below(value.length);
    const copy = [...listOf(value)];
    if (random.chance(0.1)) return Array.from({ length: 300 }, () => copy[place]);
    copy[place] = mutateJson(copy[place], random);
    return copy;
  }
  const entries = Object.entries(objectOf(value));
  if (entries.length > 0 && random.chance(0.85)) {
    const place = random.below(entries.length);
    const [key = "", member] = entries[place] ?? [];
    const kind = random.below(6);
    if (kind === 0) entries.splice(place, 1);
    else if (kind === 1)
      entries.push([random.pick(["__proto__", "constructor", "id", "status", "", "x\0y"]), member]);
    else entries[place] = [key, mutateJson(member, random)];
    return Object.fromEntries(entries);
  }
  if (random.chance(0.03)) return nested(value, random.pick([10, 31, 32, 33, 200]));
  return random.pick(leaves);
}

function nested(value: unknown, levels: number): unknown {
  return levels === 0 ? value : nested([value], levels - 1);
}
