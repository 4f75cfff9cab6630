import type { StringType } from "../../../ir/type.ts";
import { textForPattern } from "./pattern-text.ts";
import { pick, seedOf } from "./seed.ts";

/** A text the type allows, as lifelike as its format and the name of the property permit. */
export function sampleText(type: StringType, pointer: string, index: number): string {
  const seed = seedOf(pointer, index);
  if (type.pattern !== undefined) {
    const texts = [index, 0].map((variant) => textForPattern(type.pattern ?? "", type.minLength, variant));
    const text = texts.find((each) => fits(each, type));
    if (text !== undefined) return text;
  }
  const formatted = type.format === undefined ? undefined : byFormat(type.format, seed);
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  return [formatted, byName(name, seed), plain(name)].find((text) => fits(text, type)) ?? padded(type);
}

function fits(text: string | undefined, type: StringType): text is string {
  if (text === undefined) return false;
  const length = [...text].length;
  return length >= (type.minLength ?? 0) && length <= (type.maxLength ?? Number.POSITIVE_INFINITY);
}

function padded(type: StringType): string {
  return "x".repeat(Math.max(type.minLength ?? 0, Math.min(8, type.maxLength ?? 8)));
}

function byFormat(format: string, seed: number): string | undefined {
  const hex = seed.toString(16).padStart(8, "0");
  const two = (value: number) => String(value).padStart(2, "0");
  const date = `2026-${two((seed % 12) + 1)}-${two((seed % 28) + 1)}`;
  const time = `${two(seed % 24)}:${two(seed % 60)}:00Z`;
  const texts: { readonly [format: string]: string } = {
    "date-time": `${date}T${time}`,
    date,
    time,
    duration: `P${(seed % 30) + 1}D`,
    email: `${pick(people, seed)}@example.com`,
    "idn-email": `${pick(people, seed)}@example.com`,
    hostname: "api.example.com",
    "idn-hostname": "api.example.com",
    ipv4: `192.0.2.${(seed % 254) + 1}`,
    ipv6: `2001:db8::${hex.slice(0, 4)}`,
    uuid: `${hex}-0000-4000-8000-${hex}0000`,
    uri: `https://example.com/${hex}`,
    "uri-reference": `/${hex}`,
    iri: `https://example.com/${hex}`,
    "iri-reference": `/${hex}`,
    "uri-template": "/items/{id}",
    "json-pointer": "/items/0",
    "relative-json-pointer": "0",
    regex: "^[a-z]+$",
    byte: btoa(hex),
  };
  return texts[format];
}

const people = ["ada", "grace", "katherine", "edsger", "barbara", "alan"] as const;

function byName(name: string, seed: number): string | undefined {
  const person = pick(people, seed);
  const known: readonly (readonly [names: RegExp, text: string])[] = [
    [/(^|_)email$/i, `${person}@example.com`],
    [/phone/i, `+1202555${String(seed % 10_000).padStart(4, "0")}`],
    [/url$|uri$/i, `https://example.com/${seed.toString(16)}`],
    [/currency/i, pick(["USD", "EUR", "JPY"], seed)],
    [/country/i, pick(["US", "DE", "JP"], seed)],
    [/(^|_)id$|Id$/, seed.toString(16).padStart(8, "0")],
    [/(^|_)(at|on)$|(date|time)$/i, byFormat("date-time", seed) ?? ""],
    [/name$/i, person.charAt(0).toUpperCase() + person.slice(1)],
  ];
  return known.find(([names]) => names.test(name))?.[1];
}

/** The name of the property in words: what a person expects to see in an empty form. */
function plain(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[_\W]+/g, " ")
    .trim()
    .toLowerCase();
  return /^\d*$/.test(words) ? "text" : words;
}
