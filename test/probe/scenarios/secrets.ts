// That what is printed, logged or reported shows neither the credential nor a cookie.

import { inspect } from "node:util";
import { json, refusal, type Step } from "../server.ts";
import { fail, none, type Outcome, pass, type Scenario, type Subject } from "../subject.ts";
import { endingOf, withServer } from "../trial.ts";

const cookie = "c2Vzc2lvbi1vZi1hLXVzZXI";
const withCookie = { "set-cookie": `session=${cookie}; HttpOnly` };

export const secrets: readonly Scenario[] = [
  {
    id: "S1",
    group: "secrets",
    title: "no secret in the log",
    run: (subject) => {
      const lines: string[] = [];
      const log = (...line: unknown[]) => {
        lines.push(...line.map((part) => (typeof part === "string" ? part : inspect(part, { depth: 10 }))));
      };
      const steps = [refusal(500, "internal_error", withCookie), json(201, subject.created, withCookie)];
      return withServer(
        subject,
        steps,
        async ({ session, secret }) => {
          await endingOf(() => session.create(), 12_000);
          if (subject.lacks?.includes("log")) return none("has no log");
          return lines.length > 0 ? shown(lines.join("\n"), secret) : fail("logged nothing");
        },
        { log },
      );
    },
  },
  {
    id: "S2",
    group: "secrets",
    title: "no secret in a printed error",
    run: (subject) => printedError(subject, () => refusal(401, "unauthorized", withCookie)),
  },
  {
    id: "S3",
    group: "secrets",
    title: "nor when the server repeats it",
    run: (subject) =>
      printedError(subject, (credential) =>
        refusal(401, "unauthorized", withCookie, `no such key: ${credential}`),
      ),
  },
  {
    id: "S4",
    group: "secrets",
    title: "no secret in the printed client",
    run: (subject) =>
      withServer(subject, [json(201, subject.created)], async ({ session, secret }) => {
        await session.create();
        return shown(printed(session.client), secret);
      }),
  },
];

function printedError(subject: Subject, answer: (credential: string) => Step): Promise<Outcome> {
  return withServer(subject, [], async ({ session, server, secret }) => {
    server.script((response, request) => {
      answer(String(request.headers.authorization ?? secret))(response, request);
    });
    const ending = await endingOf(() => session.create(), 12_000);
    if (ending.kind !== "error") return fail("does not fail");
    return shown(printed(ending.error), secret);
  });
}

function shown(text: string, secret: string): Outcome {
  const found = [text.includes(secret) && "credential", text.includes(cookie) && "cookie"].filter(Boolean);
  return found.length === 0 ? pass("shows none") : fail(`shows the ${found.join(" and the ")}`);
}

/** In every way a program is likely to print it. */
function printed(value: unknown): string {
  const parts = [
    inspect(value, { depth: 10 }),
    safely(() => JSON.stringify(value)),
    safely(() => String(value)),
  ];
  return (value instanceof Error ? [...parts, value.message, value.stack] : parts).join("\n");
}

function safely(print: () => string): string {
  try {
    return print();
  } catch {
    return "";
  }
}
