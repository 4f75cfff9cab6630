import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";

/** Something a server gets wrong. */
export interface Fault {
  readonly name: string;
  /** The answer with the fault in it; `undefined` where it has no place for it. */
  readonly plant: (response: Response, operation: OperationDescriptor) => Promise<Response | undefined>;
  /** How the objection to it reads. */
  readonly sign: RegExp;
}

export const faults: readonly Fault[] = [
  {
    name: "a required header is left out",
    sign: /header ".+" is missing/,
    async plant(response, operation) {
      const required = replyTo(response, operation)?.headers.find(({ required, name }) => {
        return required && response.headers.has(name);
      });
      if (required === undefined) return undefined;
      const headers = new Headers(response.headers);
      headers.delete(required.name);
      return withBody(response, await response.clone().text(), headers);
    },
  },
  {
    name: "a status that is not declared",
    sign: /status 418 is not declared/,
    async plant(response, { replies }) {
      if (replies.some(({ status }) => ["418", "4XX", "default"].includes(status))) return undefined;
      return new Response(await response.clone().text(), { status: 418, headers: response.headers });
    },
  },
  {
    name: "an object where a text, a number or a list is declared",
    sign: /was answered \d+:\n/,
    async plant(response, operation) {
      const text = await response.clone().text();
      const value = jsonOf(response, text);
      const check = await checkOf(response, operation);
      if (typeof value !== "object" || value === null || Array.isArray(value) || check === undefined)
        return undefined;
      const wrong = Object.keys(value)
        .map((name) => ({ ...value, [name]: { planted: true } }))
        .find((candidate) => !check(candidate, []));
      return wrong && withBody(response, JSON.stringify(wrong));
    },
  },
  {
    name: "half of a body",
    sign: /is no JSON/,
    async plant(response) {
      const text = await response.clone().text();
      return jsonOf(response, text) === undefined || text.length < 2
        ? undefined
        : withBody(response, text.slice(0, -1));
    },
  },
  {
    name: "another media type",
    sign: /content type "text\/x-planted" is not declared|a body came/,
    async plant(response, operation) {
      const contents = replyTo(response, operation)?.contents ?? [];
      if (contents.length === 0 || contents.some(({ mediaType }) => /\*/.test(mediaType))) return undefined;
      const headers = new Headers(response.headers);
      headers.set("content-type", "text/x-planted");
      return withBody(response, await response.clone().text(), headers);
    },
  },
  {
    name: "a body where none is declared",
    sign: /a body came where none is declared|an answer to HEAD has no body/,
    async plant(response, operation) {
      const reply = replyTo(response, operation);
      const isBodiless = [204, 205, 304].includes(response.status);
      if (reply === undefined || reply.contents.length > 0 || isBodiless) return undefined;
      return withBody(response, "planted");
    },
  },
  {
    name: "a problem code that is not declared",
    sign: /problem code "planted" is not declared/,
    async plant(response, operation) {
      const text = await response.clone().text();
      const isProblem = response.headers.get("content-type") === "application/problem+json";
      if (!isProblem || (replyTo(response, operation)?.problemCodes.length ?? 0) === 0) return undefined;
      return withBody(response, JSON.stringify({ ...Object(jsonOf(response, text)), code: "planted" }));
    },
  },
];

function replyTo({ status }: Response, { replies }: OperationDescriptor): ReplyDescriptor | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return replies.find(
    (reply) => reply.status === keys.find((key) => replies.some((each) => each.status === key)),
  );
}

async function checkOf(response: Response, operation: OperationDescriptor) {
  const checks = await operation.checks();
  const type = response.headers.get("content-type") ?? "";
  return checks.replies[replyTo(response, operation)?.status ?? ""]?.contents[type];
}

function jsonOf(response: Response, text: string): unknown {
  return response.headers.get("content-type")?.includes("json") && text !== "" ? JSON.parse(text) : undefined;
}

function withBody(response: Response, body: string, headers = new Headers(response.headers)): Response {
  return new Response(body, { status: response.status, headers });
}
