/** A client to measure: a program that makes one call, in parts. */
export interface Client {
  /** Row of the table. */
  readonly label: string;
  /** Where its program can import it: the project with our packed tarballs, or the folder of the peers. */
  readonly home: "ours" | "peers";
  /** Module whose import is timed. */
  readonly module: string;
  /** Declarations before the program: imports and types. */
  readonly imports: string;
  /** Expression that makes the client; it sends by the global `fetch`. */
  readonly make: string;
  /** Expression that calls it, as `client`. */
  readonly call: string;
  /** Body the call is answered with. Default: `{ "id": "one" }`. */
  readonly reply?: object;
}

const tinyPaths = `interface paths { "/me": { get: { responses: { 200: { content: { "application/json": { id: string } } } } } } }`;

export const openapiFetch: Client = {
  label: "openapi-fetch",
  home: "peers",
  module: "openapi-fetch",
  imports: `import createClient from "openapi-fetch";\n${tinyPaths}`,
  make: `createClient<paths>({ baseUrl: "https://api.example.com", headers: { authorization: "Bearer key" } })`,
  call: `client.GET("/me")`,
};

export const fullClient: Client = {
  label: "@heldsway/sdk",
  home: "ours",
  module: "@heldsway/sdk",
  imports: `import { HeldSway } from "@heldsway/sdk";`,
  make: `new HeldSway({ apiKey: "key" })`,
  call: "client.me.get()",
};

export const oneOperation: Client = {
  label: "@heldsway/sdk/operations, one of them",
  home: "ours",
  module: "@heldsway/sdk/operations",
  imports: `import { createCore, getMe } from "@heldsway/sdk/operations";`,
  make: `createCore({ apiKey: "key" })`,
  call: "getMe(client)",
};

const rawClient: Client = {
  label: "@heldsway/sdk/raw",
  home: "ours",
  module: "@heldsway/sdk/raw",
  imports: `import { HeldSway } from "@heldsway/sdk";\nimport { rawClient } from "@heldsway/sdk/raw";`,
  make: `rawClient(new HeldSway({ apiKey: "key" }))`,
  call: `client.GET("/me")`,
};

const polarOneFunction: Client = {
  label: "@polar-sh/sdk, one function",
  home: "peers",
  module: "@polar-sh/sdk/2026-10/services/customers",
  imports: `import { createPolarCore } from "@polar-sh/sdk/2026-10";\nimport { getCustomers } from "@polar-sh/sdk/2026-10/services/customers";`,
  make: `createPolarCore({ accessToken: "key" })`,
  call: `getCustomers(client)("one")`,
};

const polar: Client = {
  label: "@polar-sh/sdk",
  home: "peers",
  module: "@polar-sh/sdk/2026-10",
  imports: `import { createPolar } from "@polar-sh/sdk/2026-10";`,
  make: `createPolar({ accessToken: "key" })`,
  call: `client.customers.get("one")`,
};

const ky: Client = {
  label: "ky",
  home: "peers",
  module: "ky",
  imports: `import ky from "ky";`,
  make: `ky.create({ baseUrl: "https://api.example.com", headers: { authorization: "Bearer key" } })`,
  call: `client.get("me").json()`,
};

const increase: Client = {
  label: "increase",
  home: "peers",
  module: "increase",
  imports: `import Increase from "increase";`,
  make: `new Increase({ apiKey: "key" })`,
  call: `client.accounts.retrieve("one")`,
};

const stripe: Client = {
  label: "stripe",
  home: "peers",
  module: "stripe",
  imports: `import Stripe from "stripe";`,
  make: `new Stripe("key", { httpClient: Stripe.createFetchHttpClient(), telemetry: false })`,
  call: `client.customers.retrieve("one")`,
};

const openai: Client = {
  label: "openai",
  home: "peers",
  module: "openai",
  imports: `import OpenAI from "openai";`,
  make: `new OpenAI({ apiKey: "key", dangerouslyAllowBrowser: true })`,
  call: `client.models.retrieve("one")`,
};

const anthropic: Client = {
  label: "@anthropic-ai/sdk",
  home: "peers",
  module: "@anthropic-ai/sdk",
  imports: `import Anthropic from "@anthropic-ai/sdk";`,
  make: `new Anthropic({ apiKey: "key", dangerouslyAllowBrowser: true })`,
  call: `client.models.retrieve("one")`,
};

const cohere: Client = {
  label: "cohere-ai",
  home: "peers",
  module: "cohere-ai",
  imports: `import { CohereClient } from "cohere-ai";`,
  make: `new CohereClient({ token: "key" })`,
  call: `client.models.get("one")`,
  reply: { name: "one" },
};

const polarSpeakeasy: Client = {
  label: "@polar-sh/sdk 0.49 (Speakeasy)",
  home: "peers",
  module: "polar-speakeasy",
  imports: `import { Polar } from "polar-speakeasy";`,
  make: `new Polar({ accessToken: "key" })`,
  call: `client.customers.get({ id: "one" })`,
  // It checks what it is answered.
  reply: {
    id: "one",
    created_at: "2026-01-01T00:00:00Z",
    modified_at: null,
    metadata: {},
    email: "one@example.com",
    email_verified: true,
    type: "individual",
    name: null,
    billing_name: null,
    billing_address: null,
    tax_id: null,
    organization_id: "org_1",
    deleted_at: null,
    avatar_url: null,
  },
};

export const ours: readonly Client[] = [fullClient, oneOperation, rawClient];

export const peers: readonly Client[] = [
  openapiFetch,
  ky,
  polarOneFunction,
  polar,
  increase,
  stripe,
  openai,
  anthropic,
  polarSpeakeasy,
  cohere,
];

/** A whole program in TypeScript that makes the call. */
export function programOf({ imports, make, call }: Client): string {
  return `${imports}\nconst client = ${make};\nexport const answer = await ${call};\n`;
}
