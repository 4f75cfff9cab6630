import type { ServerEvent } from "@heldsway/server-runtime";
import { type Listening, listen, toNodeListener } from "@heldsway/server-runtime/node";
import { createApi } from "./api.ts";
import type { Environment } from "./auth/api-key.ts";
import { trackLastUse } from "./auth/last-use.ts";
import { openDatabase } from "./database/open-database.ts";
import { openApiDocument } from "./http/document.ts";
import { lazily } from "./http/lazily.ts";
import { withPages } from "./http/pages.ts";
import { openLimits } from "./limits.ts";
import { deriveSecrets } from "./secrets.ts";
import { type SandboxKeys, sandboxKeys } from "./seed/key-ring.ts";
import { worldStatements } from "./seed/world.ts";
import { keepSweeping } from "./unit-of-work/sweep.ts";

/** How a sandbox is started; everything has a default. */
export interface SandboxOptions {
  /** Default: 0, any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
  /** A Postgres database. Default: an embedded one that is new at each start and gone after `close`. */
  readonly databaseUrl?: string;
  /** A Valkey or Redis: processes that name the same one share their rate limits. Default: each has its own. */
  readonly redisUrl?: string;
  /** Changes names, amounts and counts of the seeded rows; ids and keys stay. Default: 1. */
  readonly seed?: number;
  /** `live` seeds nothing, gates by plan, refuses sandbox keys and plain HTTP off loopback. Default: `sandbox`. */
  readonly environment?: Environment;
  /** Time of the server, for tests. Default: the machine's clock. */
  readonly clock?: () => Date;
  /** At least 32 characters, from which all keys of the server are derived. Default: a published one; `live` has none. */
  readonly secret?: string;
  /** Addresses or CIDR ranges of proxies whose `X-Forwarded-Proto` is believed. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** Told of every finished request and every error behind a 5xx. Default: nobody is. */
  readonly observe?: (event: ServerEvent) => void;
  /**
   * Where snapshots of embedded databases are kept, except the one of seed 1, which comes with the package.
   * Made when it is not there. Default: a cache directory.
   */
  readonly snapshotDirectory?: string;
}

/** A running sandbox. */
export interface Sandbox {
  /** Base URL of the API: `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  /** The same without the path: the start page, with `/docs` and `/api/openapi.json`. */
  readonly origin: string;
  /** Secrets of the seeded API keys. A `live` server has no seeded keys and refuses these. */
  readonly keys: SandboxKeys;
  /** Answers what has begun, then stops server and database. */
  close(): Promise<void>;
}

/**
 * Starts the HeldSway API on seeded rows.
 *
 * @throws DatabaseMismatch when the database was set up for another environment or seed.
 * @throws TypeError when `live` has no secret, or one too short.
 * @throws Error with the system's `code` when the port is taken or the database cannot be reached.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { environment = "sandbox", seed = 1, observe = () => {} } = options;
  const secrets = deriveSecrets(environment, options.secret);
  const isSeeded = environment === "sandbox";
  const database = await openDatabase({
    url: options.databaseUrl,
    deployment: { environment, seed: isSeeded ? seed : null },
    firstRows: isSeeded ? worldStatements({ seed, pepper: secrets.pepper }) : [],
    snapshotDirectory: options.snapshotDirectory,
  });
  const { pool } = database;
  const lastUse = trackLastUse(pool);
  const limits = await openLimits(options.redisUrl);
  // Sweeping goes by the database's clock, which one of another time disagrees with.
  const stopSweeping = options.clock === undefined ? keepSweeping(pool) : () => {};
  const stop = async () => {
    stopSweeping();
    limits.close();
    await lastUse.close();
    await database.close();
  };
  let listening: Listening | undefined;
  try {
    const { clock, trustedProxies = [] } = options;
    const origin = () => listening?.url ?? "";
    const document = lazily(() => openApiDocument(origin()));
    const api = createApi({
      pool,
      environment,
      secrets,
      lastUse,
      limiter: limits.limiter,
      document,
      clock,
      trustedProxies,
      observe,
    });
    const handle = withPages(api.handle, { origin, document });
    listening = await listen(toNodeListener({ ...api, basePath: "", handle }), options);
  } catch (error) {
    await stop();
    throw error;
  }
  const { url: origin, close } = listening;
  return {
    origin,
    url: `${origin}/v1`,
    keys: sandboxKeys,
    async close() {
      await close();
      await stop();
    },
  };
}
