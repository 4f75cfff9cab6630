import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** How often to take, and from which bucket. */
export interface Order {
  readonly times: number;
  readonly bucket: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** What came of an order. */
export interface Taken {
  readonly admitted: number;
  readonly failed: number;
  /** Milliseconds of the longest take. */
  readonly slowest: number;
  /** How often the process changed between shared and local limits so far. */
  readonly changes: number;
}

export interface LimiterProcesses {
  /** Gives the same order to all at once; the answers in their order. */
  take(order: Order): Promise<readonly Taken[]>;
  stop(): void;
}

/** Four processes that wait so long for the server, two of each client library, whose clocks are up to five seconds off. */
export async function startLimiterProcesses(url: string, timeoutMs: number): Promise<LimiterProcesses> {
  const children = [
    ["ioredis", "0"],
    ["redis", "5000"],
    ["ioredis", "-5000"],
    ["redis", "2500"],
  ].map((settings) =>
    fork(new URL("limiter-process.ts", import.meta.url), [url, ...settings, String(timeoutMs)], {
      execArgv: ["--conditions=@heldsway/source"],
    }),
  );
  const next = async (child: ChildProcess): Promise<Taken> => (await once(child, "message"))[0];
  await Promise.all(children.map(next));
  return {
    take: (order) =>
      Promise.all(
        children.map((child) => {
          const taken = next(child);
          child.send(order);
          return taken;
        }),
      ),
    stop: () => {
      for (const child of children) child.kill();
    },
  };
}

/** A way to a server that can be cut and mended. */
export interface Cable {
  readonly port: number;
  cut(): void;
  mend(): void;
  /** Keeps the connections and loses every byte. */
  hang(): void;
  close(): void;
}

export async function cableTo(target: URL): Promise<Cable> {
  let state: "whole" | "cut" | "hung" = "whole";
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (state === "cut") {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port || 6379), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => {
        if (state === "whole") to.write(bytes);
      });
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cut: () => {
      state = "cut";
      drop();
    },
    hang: () => {
      state = "hung";
    },
    mend: () => {
      // What was lost in between would be waited for in vain.
      if (state === "hung") drop();
      state = "whole";
    },
    close: () => {
      server.close();
      drop();
    },
  };
}
