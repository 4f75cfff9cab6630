import type { BodyEncoder, EncodedBody } from "./operation.ts";

/** `application/x-www-form-urlencoded`: lists repeat their name, objects are JSON. */
export const formBody: BodyEncoder = (body) =>
  new URLSearchParams(fields(body).map(([name, value]): [string, string] => [name, plain(value)]));

/** `multipart/form-data`: files as they are, lists repeat their name, objects are JSON parts. */
export const multipartBody: BodyEncoder = (body) => {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of fields(body)) {
    if (value instanceof Blob) form.append(name, value);
    else if (value instanceof Uint8Array) form.append(name, new Blob([new Uint8Array(value)]));
    else if (typeof value !== "object") form.append(name, plain(value));
    else form.append(name, new Blob([JSON.stringify(value)], { type: "application/json" }));
  }
  return form;
};

/** Text, bytes, blobs and streams, as they are. A stream can be sent once only, so its call is not retried. */
// The generated signature admits only what `fetch` takes.
export const plainBody: BodyEncoder = (body) => body as EncodedBody;

/** JSON values, one a line. */
export const linesBody: BodyEncoder = (body) => {
  if (!Array.isArray(body)) throw new TypeError("the body must be an array of the values to send");
  return body.map((value) => `${JSON.stringify(value)}\n`).join("");
};

function fields(body: unknown): (readonly [string, unknown])[] {
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item) => [name, item] as const),
  );
}

function plain(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
