import { connect } from "node:net";

/** What came back over a socket. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** Sends bytes as they are and reads the first answer: for what an HTTP client would not send. */
export function sendRaw(port: number, request: string | Uint8Array): Promise<RawAnswer> {
  const hasBody = !request.toString().startsWith("HEAD ");
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += String(chunk);
      const answer = parse(text, hasBody);
      if (!answer) return;
      resolve(answer);
      socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`the connection closed after "${text}"`)));
  });
}

function parse(text: string, hasBody: boolean): RawAnswer | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const body = text.slice(end + 4);
  const length = hasBody ? Number(headers["content-length"] ?? 0) : 0;
  if (body.length < length) return undefined;
  return {
    status: Number(statusLine.split(" ")[1]),
    headers,
    body: Buffer.from(body.slice(0, length), "latin1").toString(),
  };
}

/** A request as text; the body's length is added. */
export function rawRequest(line: string, headers: readonly string[], body = ""): string {
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [`${line} HTTP/1.1`, "Host: api.example", ...headers, ...length, "", body].join("\r\n");
}
