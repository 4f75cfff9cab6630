import type { Server } from "../server.ts";
import { reply, sampleServer } from "./sample-server.ts";

/** What its handlers have done so far. */
export interface Doings {
  /** Events made for streams. */
  readonly sent: number;
  /** Streams whose source was told that they are over. */
  readonly ended: number;
  /** Signals that told of a caller who left. */
  readonly aborted: number;
  /** Calls of `GET /me`: each takes a second, one of the `patient` kind until it is ordered on. */
  readonly begun: number;
  /** Those of them that came to their end. */
  readonly finished: number;
}

/** What `POST /files` can be sent as text: make the `next` event, or only `tell`. It answers `Doings`. */
export type Order = "next" | "tell";

/** The sample API with handlers that take their time, so that a suite in another process can look on. */
export function adapterSubject(): Server {
  const doings = { sent: 0, ended: 0, aborted: 0, begun: 0, finished: 0 };
  let orders = 0;

  /** Looks now and then: on some platforms no request may wake another. */
  async function ordered(upTo = orders + 1): Promise<void> {
    while (orders < upTo) await pause(5);
  }

  /** Events that wait for orders, unless `X-Kind` asks for a `ticking` stream or a `flood`. */
  async function* watch(kind: string | null) {
    // The next order may come before a platform asks for the next event.
    const before = orders;
    try {
      for (let count = 0; count < (kind === "flood" ? 100_000 : 3); count += 1) {
        doings.sent += 1;
        yield { count, filler: "x".repeat(kind === "flood" ? 10_000 : 1) };
        if (kind === "ticking") await pause(300);
        else if (kind !== "flood") await ordered(before + count + 1);
      }
    } finally {
      doings.ended += 1;
    }
  }

  return sampleServer(
    {},
    {
      watchWidgets: (context) => {
        context.signal.addEventListener("abort", () => {
          doings.aborted += 1;
        });
        return reply(context, "ok", watch(context.request.headers.get("x-kind")));
      },
      getMe: async (context) => {
        doings.begun += 1;
        const isPatient = context.request.headers.get("x-kind") === "patient";
        await (isPatient ? ordered() : pause(1000));
        doings.finished += 1;
        return reply(context, "ok", {});
      },
      uploadFile: (context) => {
        const { body } = context;
        if (body instanceof Blob) return reply(context, "ok", { kind: `${body.size} bytes` });
        if (body === "next") orders += 1;
        return reply(context, "ok", doings);
      },
    },
  ).server;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
