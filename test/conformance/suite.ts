import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../support/host.ts";
import { conformanceSuite } from "./generated/suite.ts";
import { goodRequests } from "./good-requests.ts";
import { affiliateStories } from "./stories/affiliates.ts";
import { apiKeyStories } from "./stories/api-keys.ts";
import { conversionStories } from "./stories/conversions.ts";
import { credentialStories } from "./stories/credentials.ts";
import { declaredParameterStories } from "./stories/declared-parameters.ts";
import { everyOperationStories } from "./stories/every-operation.ts";
import { idempotencyStories } from "./stories/idempotency.ts";
import { isolationStories } from "./stories/isolation.ts";
import { listStories } from "./stories/lists.ts";
import { meStories } from "./stories/me.ts";
import { rateLimitStories } from "./stories/rate-limits.ts";
import { wrongRequestStories } from "./stories/wrong-requests.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isWantedOf, targetOf } from "./target.ts";

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
};

/**
 * Holds one host to the document: by the generated suite, and by stories of what a document cannot say. The generated
 * suite judges by the contract, which the server checks its own replies with; so whatever is answered to either is
 * judged once more by an oracle that shares no code with them.
 *
 * @param built Ids of the operations the host answers.
 */
export function hostSuite(title: string, start: () => Promise<Host>, built: ReadonlySet<string>): void {
  describe(title, () => {
    let subject: Subject | undefined;
    const api = () => {
      if (subject === undefined) throw new Error(`${title} has not started`);
      return subject;
    };
    beforeAll(async () => {
      subject = subjectOf(await start());
    });
    afterEach(() => {
      expect(api().takeObjections()).toEqual([]);
    });
    afterAll(() => subject?.host.close());

    for (const [part, tell] of Object.entries(stories)) describe(part, () => tell(api));
    conformanceSuite("every declared reply", () => targetOf(api()), isWantedOf(built));

    test("no operation that is built is without a good request", () => {
      expect(Object.keys(goodRequests).toSorted()).toEqual([...built].toSorted());
      expect([...api().host.built].toSorted()).toEqual([...built].toSorted());
    });
  });
}
