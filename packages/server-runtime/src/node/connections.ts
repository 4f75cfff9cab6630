import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The connections of a server, each with the answers it was asked for and has not given. */
export class Connections {
  /** Answered ones are dropped when the next request comes: no listener on every answer. */
  readonly #answers = new Map<Socket, ServerResponse[]>();

  open(socket: Socket): void {
    this.#answers.set(socket, []);
    socket.once("close", () => this.#answers.delete(socket));
  }

  /** Answers are given in the order of their requests (RFC 9112 section 9.3.2). */
  ask(socket: Socket, answer: ServerResponse): void {
    const answers = this.#answers.get(socket);
    if (!answers) return;
    // Most callers wait for one answer before they ask for the next.
    const isOnlyDone = answers.length === 1 && answers[0]?.closed;
    if (isOnlyDone) answers[0] = answer;
    else answers.push(answer);
    while (answers[0]?.closed) answers.shift();
  }

  owed(socket: Socket): readonly ServerResponse[] {
    return this.#answers.get(socket)?.filter((answer) => !answer.closed) ?? [];
  }

  all(): Iterable<Socket> {
    return this.#answers.keys();
  }
}
