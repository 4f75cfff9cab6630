import { expect, test } from "vitest";
import { type Case, casesOf } from "./cases.ts";
import { conformance } from "./conformance.ts";
import type { Target } from "./target.ts";
import { petContract, petCredentials, petServer } from "./testing/pets.ts";

const cases = Object.values(petContract.requests).flatMap((requests) => casesOf(petContract, requests));

/** What all cases together come to: the names of those that failed, and of those that did not come about. */
async function resultsOf(target: Target) {
  const run = conformance(petContract, () => target);
  await run.begin();
  const failed: Record<string, string> = {};
  const missed: Record<string, string> = {};
  for (const each of cases) {
    const outcome = await run.check(each).catch((error: Error) => error);
    if (outcome instanceof Error) failed[each.name] = outcome.message;
    else if (!outcome.cameAbout) missed[each.name] = outcome.reason;
  }
  await run.end();
  return { failed, missed };
}

const pets = (
  change: (response: Response, request: Request) => Response | Promise<Response> = (same) => same,
) => {
  const server = petServer();
  const fetch = async (request: Request) => change(await server.fetch(request.clone()), request);
  return { fetch, ...petCredentials };
};

test("every declared reply is a case, makers first and removers last", () => {
  const names = cases.map(({ name }) => name);
  expect(names[0]).toBe("createPet 201");
  expect(names.at(-1)).toBe("deletePet 404");
  expect(names).toHaveLength(15);
});

test("a server that keeps to the document passes; what nothing provokes says so", async () => {
  expect(await resultsOf(pets())).toEqual({
    failed: {},
    missed: { "getPet 503": "no request brings it about" },
  });
});

test("without lesser credentials 403 is not provoked, and the report says why", async () => {
  const { fetch, credentials } = pets();
  const { missed } = await resultsOf({ fetch, credentials });
  expect(missed["getPet 403"]).toBe("it did not come with lesser credentials, of which the target has none");
});

test("with a list of what is out of reach, all else must come, and what is on it must not", async () => {
  const complete = { "503": "nothing stops it" };
  expect(await resultsOf({ ...pets(), outOfReach: complete })).toEqual({
    failed: {},
    missed: { "getPet 503": "nothing stops it" },
  });
  const { failed } = await resultsOf({ ...pets(), outOfReach: { "getPet 404": "nothing is ever lost" } });
  expect(failed).toEqual({
    "getPet 404": 'getPet 404 came with an unknown "pet_id"; take it out of "outOfReach"',
    "getPet 503": 'getPet 503: no request brings it about; mend it, or list it in "outOfReach"',
  });
});

test("a list that excuses what is not declared is refused", async () => {
  const run = conformance(petContract, () => ({ ...pets(), outOfReach: { "getPet 418": "" } }));
  await expect(run.begin()).rejects.toThrow(
    '"outOfReach" lists "getPet 418", which the document does not declare',
  );
});

test("a target that can be asked for a status is asked for what nothing else provokes", async () => {
  const asked: string[] = [];
  const target = pets((response, request) => {
    const status = request.headers.get("prefer");
    if (status === null) return response;
    asked.push(`${request.method} ${status}`);
    return problemOf(503, "service_unavailable");
  });
  const { missed, failed } = await resultsOf({
    ...target,
    script: (status) => ({ prefer: `code=${status}` }),
  });
  expect({ asked, missed, failed }).toEqual({ asked: ["GET code=503"], missed: {}, failed: {} });
});

test("values and prepared requests reach the target", async () => {
  const urls: string[] = [];
  const { fetch, ...rest } = pets();
  const run = conformance(petContract, () => ({
    ...rest,
    fetch: (request) => {
      urls.push(request.url);
      return fetch(request);
    },
    values: { limit: 7, "getPet.pet_id": "pet_5" },
    prepare: (operation, request) =>
      operation === "deletePet" ? { ...request, path: { pet_id: "pet_6" } } : request,
  }));
  await run.begin();
  const check = (name: string) => run.check(cases.find((each) => each.name === name) ?? noCase);
  await check("getPet 200").catch(() => {});
  await check("deletePet 204").catch(() => {});
  expect(urls).toEqual([
    "https://pets.example/v1/pets?limit=7",
    "https://pets.example/v1/pets/pet_5",
    "https://pets.example/v1/pets/pet_6",
  ]);
});

const noCase: Case = { name: "", operation: "", status: "" };

// Planted faults: each turns the answers of a good server into what the document does not allow.

function problemOf(status: number, code: string): Response {
  const headers = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify({ code, status }), { status, headers });
}

const changed = async (
  response: Response,
  change: {
    readonly body?: (body: string) => string;
    readonly status?: number;
    readonly drop?: string;
    readonly set?: string;
  },
) => {
  const headers = new Headers(response.headers);
  if (change.drop) headers.delete(change.drop);
  if (change.set) headers.set(...(change.set.split(": ") as [string, string]));
  const text = await response.text();
  const body = (change.body ?? ((same) => same))(text);
  return new Response(body === "" ? null : body, { status: change.status ?? response.status, headers });
};

test.each<
  [
    fault: string,
    on: (response: Response, request: Request) => boolean,
    change: Parameters<typeof changed>[1],
    caught: RegExp,
  ]
>([
  ["a required header dropped", ({ ok }) => ok, { drop: "x-total" }, /header "X-Total" is missing/],
  [
    "a header of another type",
    ({ ok }) => ok,
    { set: "x-total: many" },
    /header "X-Total" is "many", which must be an integer/,
  ],
  [
    "a challenge left out",
    ({ status }) => status === 401,
    { drop: "www-authenticate" },
    /header "WWW-Authenticate" is missing/,
  ],
  [
    "a status that is not declared",
    ({ status }) => status === 201,
    { status: 202 },
    /status 202 is not declared; expected 201, 401, 403, 422/,
  ],
  [
    "one declared status for another",
    ({ status }) => status === 404,
    { status: 403 },
    /problem says status 404/,
  ],
  [
    "a code that is not declared",
    ({ status }) => status === 404,
    { body: (text) => text.replace('"not_found"', '"gone"') },
    /problem code "gone" is not declared; expected not_found/,
  ],
  [
    "a property of another type",
    ({ ok }) => ok,
    { body: (text) => text.replace(/"age":\d+/, '"age":"old"') },
    /\/age must be an integer/,
  ],
  [
    "a required property left out",
    ({ ok }) => ok,
    { body: (text) => text.replace('"id":', '"key":') },
    /\/id is required/,
  ],
  ["half of a body", ({ ok }) => ok, { body: (text) => text.slice(0, -1) }, /is no JSON/],
  [
    "another media type",
    ({ ok, status }) => ok && status !== 204,
    { set: "content-type: text/html" },
    /content type "text\/html" is not declared; expected application\/json/,
  ],
  [
    "problems as plain JSON",
    ({ status }) => status >= 400,
    { set: "content-type: application/json" },
    /content type "application\/json" is not declared/,
  ],
  [
    "success for everybody",
    ({ status }) => status === 401,
    { status: 200, body: () => "{}" },
    /WWW-Authenticate|\/id is required|not declared/,
  ],
])("a planted fault is caught: %s", async (_, on, change, caught) => {
  const target = pets((response, request) => (on(response, request) ? changed(response, change) : response));
  const { failed } = await resultsOf(target);
  expect(Object.values(failed).join("\n")).toMatch(caught);
});

test("a body where none is declared is caught", async () => {
  const target = pets((response) =>
    response.status === 204 ? new Response("{}", { status: 200 }) : response,
  );
  const { failed } = await resultsOf(target);
  expect(failed["deletePet 204"]).toMatch("status 200 is not declared");
});

test("a server that asks nobody for a credential is caught", async () => {
  const server = petServer();
  const fetch = (request: Request) => {
    request.headers.set("authorization", "Bearer writer");
    return server.fetch(request);
  };
  const { failed, missed } = await resultsOf({ fetch, ...petCredentials });
  expect(failed["createPet 401"]).toBe("createPet answers 201 without a credential; expected 401");
  expect(missed["createPet 403"]).toBe("it did not come with lesser credentials: 201");
});
