/**
 * An id like another one, for the n-th row made: numbers go on, texts keep all but their last characters, so that
 * prefixes, lengths and alphabets stay.
 */
export function freshId(like: unknown, count: number): unknown {
  if (typeof like === "number") return like + count;
  const text = String(like);
  const digits = String(count).padStart(6, "0");
  const places = [...text.matchAll(/[0-9a-z]/gi)].map(({ index }) => index).slice(-digits.length);
  if (places.length < String(count).length) return `${text}${count}`;
  const characters = [...text];
  for (const [index, place] of places.entries()) characters[place] = digits.at(index - places.length) ?? "0";
  return characters.join("");
}
