/** Whether JSON text nests arrays and objects deeper than the limit; reads the text once and recurses never. */
export function isDeeperThan(text: string, limit: number): boolean {
  if (!opensMoreThan(text, limit)) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index + 1);
        break;
      case openArray:
      case openObject:
        depth += 1;
        if (depth > limit) return true;
        break;
      case closeArray:
      case closeObject:
        depth -= 1;
        break;
    }
  }
  return false;
}

/** Whether there are more opening brackets than the limit, those in strings as well. Most texts have few: found by search. */
function opensMoreThan(text: string, limit: number): boolean {
  let count = 0;
  for (const bracket of "[{")
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > limit) return true;
    }
  return false;
}

/** Whether JSON text holds more values than the limit, by its commas and brackets. Reads the text once. */
export function hasMoreValuesThan(text: string, limit: number): boolean {
  let values = 1;
  for (let index = 0; index < text.length && values <= limit; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index + 1);
        break;
      case comma:
      case openArray:
      case openObject:
        values += 1;
        break;
    }
  }
  return values > limit;
}

/** Index of the quote that ends the string, or the end of the text. */
function endOfString(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const character = text.charCodeAt(index);
    if (character === quote) return index;
    index += character === backslash ? 2 : 1;
  }
  return index;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openArray = 0x5b;
const closeArray = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
