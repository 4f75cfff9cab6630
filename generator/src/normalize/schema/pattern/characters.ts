/** What one place of a pattern takes: a bit for each sampled character. */
export type Characters = bigint;

/** Tells which of some sampled characters a piece of a pattern takes, by the engine that will run it. */
export class CharacterSampler {
  readonly #samples: readonly string[];
  readonly #flags: string;
  readonly #known = new Map<string, Characters>();
  /** What `[^]` takes. */
  readonly all: Characters;

  /** @param mentioned Code points in the pattern: with their neighbours they tell its classes apart. */
  constructor(mentioned: readonly number[], flags: string) {
    const points = mentioned.flatMap((point) => [point - 1, point, point + 1]);
    const characters = [...usual, ...points.filter(isScalar).map((point) => String.fromCodePoint(point))];
    this.#samples = [...new Set(characters)];
    this.#flags = flags;
    this.all = (1n << BigInt(this.#samples.length)) - 1n;
  }

  /** @param source A character, an escape or a class, as it is written. */
  takenBy(source: string): Characters {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const expression = new RegExp(`^(?:${source})$`, this.#flags);
    const bits = this.#samples.map((sample) => (expression.test(sample) ? "1" : "0"));
    const characters = BigInt(`0b${bits.join("")}`);
    this.#known.set(source, characters);
    return characters;
  }
}

function isScalar(point: number): boolean {
  return point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

/** Latin-1, and some of whatever else classes tell apart: letters, digits, marks, spaces and symbols of other scripts. */
const usual = [
  ...Array.from({ length: 256 }, (_, point) => String.fromCharCode(point)),
  ..."ŁſǅʰΩяאش٣कग़๓ಠ漢あア한ﬁＡ０\u0301\u200d\u2003\u2028\u2029\u3000\ufeff€∑→☃😀𝒜𐐷",
];
