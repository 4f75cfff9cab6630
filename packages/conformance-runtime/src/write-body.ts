import type { RequestBody } from "./contract.ts";

/** A body as `fetch` sends it; without a media type where `fetch` knows it alone. */
export interface WrittenBody {
  readonly mediaType: string | undefined;
  readonly content: NonNullable<RequestInit["body"]>;
}

export function writeBody({ mediaType, kind, value, files = [] }: RequestBody): WrittenBody {
  switch (kind) {
    case "json":
      return { mediaType, content: JSON.stringify(value) };
    case "jsonl":
      return {
        mediaType,
        content: listOf(value)
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(""),
      };
    case "form":
      return {
        mediaType,
        content: new URLSearchParams(
          fieldsOf(value).map(([name, item]): [string, string] => [name, textOf(item)]),
        ),
      };
    case "multipart":
      // The boundary is in the media type, and only `fetch` knows it.
      return { mediaType: undefined, content: multipart(value, files) };
    case "binary":
      return {
        mediaType: mediaType.includes("*") ? "application/octet-stream" : mediaType,
        content: textOf(value),
      };
    case "text":
    case "sse":
      return { mediaType, content: textOf(value) };
  }
}

function multipart(value: unknown, files: readonly string[]): FormData {
  const form = new FormData();
  for (const [name, item] of fieldsOf(value)) {
    const isComposite = typeof item === "object" && item !== null;
    if (files.includes(name)) form.append(name, new Blob([textOf(item)]), name);
    else if (isComposite) form.append(name, new Blob([textOf(item)], { type: "application/json" }));
    else form.append(name, textOf(item));
  }
  return form;
}

/** Fields of a form; a list repeats its name. */
function fieldsOf(value: unknown): readonly (readonly [name: string, item: unknown])[] {
  return Object.entries(Object(value)).flatMap(([name, member]) =>
    listOf(member).map((item) => [name, item] as const),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
