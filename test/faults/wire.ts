import { connect, type Socket } from "node:net";

/** One answer as it came over a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The connection ended before the answer. */
export class Lost extends Error {
  override readonly name = "Lost";
}

/** A connection that sends bytes as they are and reads answers in order, several in flight. */
export interface Wire {
  /** Resolves with the answer to these bytes; rejects with `Lost` when the connection ends before. */
  send(request: string | Uint8Array, options?: { readonly isHead?: boolean }): Promise<Answer>;
  readonly isOpen: boolean;
  close(): void;
}

export function openWire(port: number): Wire {
  const socket = connect(port, "127.0.0.1");
  const waiting: { isHead: boolean; resolve: (answer: Answer) => void; reject: (error: Error) => void }[] =
    [];
  let text = "";
  let isOpen = true;
  socket.setEncoding("latin1").setNoDelay(true);
  socket.on("data", (chunk) => {
    text += String(chunk);
    while (waiting.length > 0) {
      const found = readAnswer(text, waiting[0]?.isHead ?? false);
      if (!found) return;
      text = text.slice(found.end);
      if (found.answer.status >= 200) waiting.shift()?.resolve(found.answer);
    }
  });
  const lose = () => {
    isOpen = false;
    for (const { reject } of waiting.splice(0)) reject(new Lost(`the connection ended after "${text}"`));
  };
  socket.on("error", lose).on("close", lose);
  return {
    get isOpen() {
      return isOpen;
    },
    send: (request, { isHead = false } = {}) =>
      new Promise((resolve, reject) => {
        waiting.push({ isHead, resolve, reject });
        if (isOpen) socket.write(request);
        else lose();
      }),
    close: () => socket.destroy(),
  };
}

/** Sends bytes and an end on a connection of their own, and reads everything that comes until the server ends it. */
export function sendAndEnd(port: number, request: string | Uint8Array): Promise<readonly Answer[]> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, "127.0.0.1", () => socket.end(request));
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    // A reset says as much as an end: the server wants no more of it.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(readAnswers(text)));
  });
}

function readAnswers(text: string): readonly Answer[] {
  const answers: Answer[] = [];
  for (let rest = text; ; ) {
    const found = readAnswer(rest, false) ?? readAnswer(rest, true);
    if (!found) return answers;
    if (found.answer.status >= 200) answers.push(found.answer);
    rest = rest.slice(found.end);
  }
}

function readAnswer(text: string, isHead: boolean): { answer: Answer; end: number } | undefined {
  const headEnd = text.indexOf("\r\n\r\n");
  if (headEnd === -1) return undefined;
  const [statusLine = "", ...lines] = text.slice(0, headEnd).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1]);
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const start = headEnd + 4;
  const isEmpty = isHead || status < 200 || status === 204 || status === 304;
  if (!isEmpty && headers.get("transfer-encoding") === "chunked") {
    const end = text.indexOf("\r\n0\r\n\r\n", headEnd + 2);
    if (end === -1) return undefined;
    return { answer: { status, headers, body: text.slice(start, end) }, end: end + 7 };
  }
  const end = start + (isEmpty ? 0 : Number(headers.get("content-length") ?? 0));
  if (text.length < end) return undefined;
  return { answer: { status, headers, body: text.slice(start, end) }, end };
}

/** A request as text, framed by the length of its body. */
export function requestText(line: string, headers: readonly string[], body = ""): string {
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [`${line} HTTP/1.1`, "Host: api.heldsway.com", ...headers, ...length, "", body].join("\r\n");
}
