import { type Api, type Operation, requestSampler, type SampleRequest } from "@heldsway/generator";

/** One operation as its client function takes it and its mock is known by. */
export interface TripOperation {
  readonly id: string;
  readonly functionName: string;
  /** Names of path parameters in the order of the function's arguments. */
  readonly path: readonly string[];
  /** Which arguments follow the path and the body. */
  readonly takes: readonly ("query" | "headers" | "cookies")[];
  readonly hasBody: boolean;
  readonly requests: readonly SampleRequest[];
}

/** What one document's program is told to do. */
export interface Trip {
  readonly operations: readonly TripOperation[];
  /** Where the API is mocked, if the document does not say it. */
  readonly baseUrl?: string;
  /** What the client authenticates with. */
  readonly credential: string;
}

/** What it says in the end. */
export interface TripResult {
  /** Requests that went from client to mock and back unharmed. */
  readonly trips: number;
  /** Declared errors that came back as what the mock sent. */
  readonly refusals: number;
  /** By operation id: the first thing that went wrong. */
  readonly failures: { readonly [operation: string]: string };
}

/** Two requests for each operation: as short as it may be, and with all it can have. */
export function tripOf(api: Api): Trip {
  const sampler = requestSampler(api);
  const path = (api.servers[0]?.url ?? "").replace(/\/$/, "");
  return {
    ...(!path.startsWith("http") && { baseUrl: `https://api.example.com${path}` }),
    credential: credentialOf(api),
    operations: api.operations.map((operation) => ({
      id: operation.id,
      functionName: operation.functionName,
      path: namesIn("path", operation),
      takes: places
        .filter(({ place }) => namesIn(place, operation).length > 0)
        .map(({ argument }) => argument),
      hasBody: operation.body !== undefined,
      requests: [sampler.request(operation, "none"), sampler.request(operation)],
    })),
  };
}

/** One that every scheme of the document can carry. */
function credentialOf({ securitySchemes }: Api): string {
  const kinds = new Set(securitySchemes.map(({ kind }) => kind));
  if (kinds.has("basic") && !kinds.has("bearer")) return "user:secret";
  const isWholeHeader = securitySchemes.some(
    (scheme) => scheme.kind === "apiKey" && scheme.parameter.toLowerCase() === "authorization",
  );
  return isWholeHeader ? "Bearer secret" : "secret";
}

const places = [
  { place: "query", argument: "query" },
  { place: "header", argument: "headers" },
  { place: "cookie", argument: "cookies" },
] as const;

/** Parameters that callers give; the others are set by the client. */
function namesIn(place: string, { parameters, idempotency }: Operation): readonly string[] {
  const elsewhere = ["accept", "content-type", "authorization", idempotency?.header.toLowerCase()];
  return parameters
    .filter((parameter) => parameter.in === place)
    .filter((parameter) => place !== "header" || !elsewhere.includes(parameter.name.toLowerCase()))
    .map(({ name }) => name);
}
