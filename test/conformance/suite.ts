import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { Host } from "../support/host.ts";
import { affiliateStories } from "./stories/affiliates.ts";
import { apiKeyStories } from "./stories/api-keys.ts";
import { conversionStories } from "./stories/conversions.ts";
import { credentialStories } from "./stories/credentials.ts";
import { declaredParameterStories } from "./stories/declared-parameters.ts";
import { everyOperationStories } from "./stories/every-operation.ts";
import { everyReplyStories } from "./stories/every-reply.ts";
import { idempotencyStories } from "./stories/idempotency.ts";
import { isolationStories } from "./stories/isolation.ts";
import { listStories } from "./stories/lists.ts";
import { meStories } from "./stories/me.ts";
import { rateLimitStories } from "./stories/rate-limits.ts";
import { wrongRequestStories } from "./stories/wrong-requests.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** A part of the suite: says in tests what any HeldSway API does. */
export type Stories = (api: () => Subject) => void;

const stories: { readonly [title: string]: Stories } = {
  me: meStories,
  credentials: credentialStories,
  lists: listStories,
  affiliates: affiliateStories,
  conversions: conversionStories,
  idempotency: idempotencyStories,
  "API keys": apiKeyStories,
  "wrong requests": wrongRequestStories,
  isolation: isolationStories,
  "rate limits": rateLimitStories,
  "every operation": everyOperationStories,
  "declared parameters": declaredParameterStories,
  "every reply": everyReplyStories,
};

/** Tells all stories to one host. Whatever it answers must be allowed by the document. */
export function conformanceSuite(title: string, start: () => Promise<Host>): void {
  describe(title, () => {
    let subject: Subject | undefined;
    const api = () => {
      if (subject === undefined) throw new Error(`${title} has not started`);
      return subject;
    };
    beforeAll(async () => {
      subject = subjectOf(await start());
    }, 60_000);
    afterEach(() => {
      expect(api().takeObjections()).toEqual([]);
    });
    afterAll(() => subject?.host.close());

    for (const [part, tell] of Object.entries(stories)) describe(part, () => tell(api));
  });
}
