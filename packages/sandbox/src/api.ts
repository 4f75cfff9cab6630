import { createPartialServer } from "@heldsway/server";
import {
  type CursorSigner,
  cursorSigner,
  type RateLimiter,
  type Server,
  type ServerEvent,
} from "@heldsway/server-runtime";
import { sealWith } from "@heldsway/server-runtime/postgres";
import type pg from "pg";
import type { App } from "./app-types.ts";
import type { Environment } from "./auth/api-key.ts";
import { keyAuthenticator } from "./auth/authenticate.ts";
import type { LastUse } from "./auth/last-use.ts";
import { planRefusal } from "./auth/plan-gate.ts";
import { withImplied } from "./auth/scopes.ts";
import { databaseRefusal } from "./database/failures.ts";
import { handlers } from "./handlers.ts";
import { httpsGuard } from "./http/https-guard.ts";
import type { Secrets } from "./secrets.ts";
import { unitOfWork } from "./unit-of-work/unit-of-work.ts";

export interface ApiOptions {
  readonly pool: pg.Pool;
  readonly environment: Environment;
  readonly secrets: Secrets;
  readonly lastUse: LastUse;
  /** Counts requests. */
  readonly limiter: RateLimiter;
  /** The OpenAPI document, this server first. */
  readonly document: () => object;
  /** Clock of the server, when it is not the machine's. */
  readonly clock: (() => Date) | undefined;
  /** Proxies whose `X-Forwarded-Proto` is believed. */
  readonly trustedProxies: readonly string[];
  readonly observe: (event: ServerEvent) => void;
}

/** Requests a minute from one address that come without a valid key. */
const anonymousLimit = { limit: 1000, windowSeconds: 60 };

/** The API: the generated server over these handlers, on the database. */
export function createApi(options: ApiOptions): Server {
  const { pool, environment, secrets, clock = () => new Date() } = options;
  const seal = sealWith(secrets.sealKey);
  return createPartialServer<App>(handlers, {
    services: {
      environment,
      seal,
      document: options.document,
      pepper: secrets.pepper,
      cursors: cursorsOf(secrets),
      hasMagicValues: environment === "sandbox",
    },
    authenticate: {
      bearerAuth: keyAuthenticator({ pool, environment, pepper: secrets.pepper, lastUse: options.lastUse }),
    },
    scopesOf: (principal) => withImplied(principal.scopes),
    admit: (principal, operationId) => planRefusal(principal, operationId, clock()),
    unitOfWork: unitOfWork({ pool, seal, usesCallTime: options.clock !== undefined }),
    rateLimit: {
      limiter: options.limiter,
      policyOf: ({ keyId, rateLimit }) => ({ bucket: keyId, ...rateLimit }),
      anonymous: (address) => ({ bucket: `address ${address}`, ...anonymousLimit }),
    },
    problemTypeBase: "https://docs.heldsway.com/problems/",
    mapError: [[Error, databaseRefusal]],
    clock,
    observe: options.observe,
    // A sandbox is for trying things out in the clear; the real thing is not.
    ...(environment === "live" && {
      baseUrls: ["https://api.heldsway.com/v1"],
      guard: httpsGuard(options.trustedProxies),
    }),
  });
}

function cursorsOf({ cursorKey }: Secrets): CursorSigner {
  return cursorSigner({ secrets: [{ id: 1, secret: cursorKey }] });
}
