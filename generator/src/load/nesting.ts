/** Levels of objects and arrays in one another that are read; what people write has some thirty. */
export const mostLevels = 500;

/** Whether a value nests deeper than is read. One that holds itself, by an alias of YAML, does. */
export function isTooDeep(root: unknown): boolean {
  const seen = new Map<object, number>();
  const left: { readonly value: unknown; readonly level: number }[] = [{ value: root, level: 1 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, level } = next;
    if (typeof value !== "object" || value === null || (seen.get(value) ?? 0) >= level) continue;
    if (level > mostLevels) return true;
    // An alias may name one object many times.
    seen.set(value, level);
    for (const inside of Object.values(value)) left.push({ value: inside, level: level + 1 });
  }
  return false;
}

/** Whether a JSON text may nest too deep. Brackets in strings count as well: a look at every value costs more. */
export function mayBeTooDeep(text: string): boolean {
  let level = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === openBrace || character === openBracket) {
      level += 1;
      if (level > mostLevels) return true;
    } else if ((character === closeBrace || character === closeBracket) && level > 0) level -= 1;
  }
  return false;
}

const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Values that are read at most, one that many aliases name counted each time: ten times those of large documents. */
const mostValues = 10_000_000;

/** Whether aliases of aliases make a value larger than is read. It must not be too deep. */
export function isTooLarge(root: unknown): boolean {
  const known = new Map<object, number>();
  const sizeOf = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const size =
      known.get(value) ?? Object.values(value).reduce((sum: number, inside) => sum + sizeOf(inside), 1);
    known.set(value, size);
    return size;
  };
  return sizeOf(root) > mostValues;
}
