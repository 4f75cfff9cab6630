// What a TypeScript program does first with a client that openapi-generator made.

import {
  type Affiliate,
  AffiliatesApi,
  Configuration,
  Environment,
  MeApi,
  type Problem,
  ProblemCode,
  ProblemFromJSON,
  ResponseError,
} from "./client/index.js";

const configuration = new Configuration({
  basePath: process.env.HELDSWAY_URL,
  accessToken: process.env.HELDSWAY_API_KEY,
});
const affiliates = new AffiliatesApi(configuration);
const email = `typescript.${crypto.randomUUID()}@outsiders.example`;
const affiliateCreate = { email, name: "TypeScript Outsider" };

async function check(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`not ok ${name}: ${String(error).split("\n")[0]}`);
  }
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

async function walk(): Promise<void> {
  const seen = new Set<string>();
  let pages = 0;
  let rows = 0;
  let cursor: string | undefined;
  do {
    const page = await affiliates.listAffiliates({ limit: 50, cursor });
    pages += 1;
    rows += page.data.length;
    for (const { id } of page.data) seen.add(id);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen.size === rows, "a row came twice");
  expect(pages > 1 && rows > 50, `expected several pages, got ${pages} with ${rows} rows`);
}

async function createTwice(): Promise<void> {
  const request = { affiliateCreate, idempotencyKey: email };
  const first: Affiliate = await affiliates.createAffiliate(request);
  const second = await affiliates.createAffiliateRaw(request);
  const { id } = await second.value();
  expect(id === first.id, `expected a replay of ${first.id}, got ${id}`);
  expect(second.raw.headers.get("Idempotent-Replayed") === "true", "the second answer is no replay");
}

async function createAgain(): Promise<void> {
  let problem: Problem | undefined;
  try {
    await affiliates.createAffiliate({ affiliateCreate });
  } catch (error) {
    if (error instanceof ResponseError) problem = ProblemFromJSON(await error.response.json());
  }
  expect(problem?.code === ProblemCode.DuplicateResource, `expected a conflict, got ${problem?.code}`);
  const taken = await affiliates.getAffiliate({ affiliateId: problem?.existingId ?? "" });
  expect(taken.email === email, "another affiliate is in the way");
}

await check("me", async () => {
  const me = await new MeApi(configuration).getMe();
  expect(me.environment === Environment.Sandbox && me.workspace !== "", "no workspace of the sandbox");
});
await check("list walk", walk);
await check("idempotent create", createTwice);
await check("typed error", createAgain);
