// Run in a process of its own for each document: calls every function of a generated client against the generated
// mocks behind MSW, and compares both ends of every call.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import type { OperationDescriptor } from "@heldsway/server-runtime";
import { setupServer } from "msw/node";
import { differenceOf, invalidity, replyOf } from "./received.ts";
import { Recorder } from "./recorder.ts";
import { argumentsOf, receivedAs } from "./sent.ts";
import type { Trip, TripOperation, TripResult } from "./trip.ts";

const [, , folder = ""] = argv;
const trip: Trip = JSON.parse(await readFile(join(folder, "trip.json"), "utf8"));
const load = (file: string) => import(pathToFileURL(join(folder, file)).href);

const { createCore, ...functions } = await load("client/operations.ts");
const { createMocks } = await load("mocks/index.ts");
const contract: { operations: { readonly [name: string]: OperationDescriptor } } =
  await load("contract/index.ts");

const { baseUrl, credential } = trip;
const mocks = createMocks(baseUrl === undefined ? {} : { baseUrls: [baseUrl] });
const network = setupServer(mocks.handler);
network.listen({ onUnhandledFrame: "error" });
const recorder = new Recorder();
const core = createCore({
  apiKey: credential,
  ...(baseUrl !== undefined && { baseUrl }),
  retry: false,
  fetch: recorder.fetch,
});

const failures: Record<string, string> = {};
const counts = { trips: 0, refusals: 0 };
for (const operation of trip.operations) {
  const descriptor = contract.operations[operation.functionName];
  if (descriptor === undefined) throw new Error(`the contract lacks "${operation.functionName}"`);
  for (const request of operation.requests) {
    await count("trips", operation, () => travel(operation, descriptor, request));
  }
  for (const status of refusalsOf(descriptor)) {
    await count("refusals", operation, () => beRefused(operation, descriptor, status));
  }
}
network.close();
const result: TripResult = { ...counts, failures };
process.stdout.write(JSON.stringify(result));

async function count(
  kind: keyof typeof counts,
  { id }: TripOperation,
  run: () => Promise<string | undefined>,
): Promise<void> {
  mocks.reset();
  const failure = await run().catch((error: unknown) => described(error));
  if (failure === undefined) counts[kind] += 1;
  else failures[id] ??= failure;
}

/** Sends one request there and its answer back; says what is wrong. */
async function travel(
  operation: TripOperation,
  descriptor: OperationDescriptor,
  request: TripOperation["requests"][number],
): Promise<string | undefined> {
  const result = await functions[operation.functionName](core, ...argumentsOf(operation, request)).safe();
  const answer = recorder.last();
  if (answer === undefined) return `nothing was sent: ${described(result.error)}`;
  // Where a document declares no success, its first reply is what a call must end in.
  const declaresSuccess = descriptor.replies.some(({ status }) => /^(2|default)/.test(status));
  if (!result.ok && declaresSuccess) return `${described(result.error)}; ${answer.text.slice(0, 900)}`;
  const [got] = mocks.calls(operation.functionName);
  if (got === undefined) return "the handler was not called";
  return (
    (await receivedAs(request, got, descriptor)) ??
    (await invalidity(answer, descriptor)) ??
    (result.ok
      ? await differenceOf(result.data, answer, descriptor)
      : await differenceOf(result.error.body, answer, descriptor))
  );
}

/** Has the mock answer with one of its declared errors. */
async function beRefused(
  operation: TripOperation,
  descriptor: OperationDescriptor,
  status: number,
): Promise<string | undefined> {
  const [request] = operation.requests;
  if (request === undefined) return "no request";
  const options = { headers: { prefer: `code=${status}` } };
  const args = [...argumentsOf(operation, request), options];
  const { error } = await functions[operation.functionName](core, ...args).safe();
  const answer = recorder.last();
  if (answer?.status !== status)
    return `asked for ${status}, got ${answer?.status}: ${described(error)} ${answer?.text.slice(0, 300)}`;
  if (error?.status !== status) return `${status} arrived as ${described(error)}`;
  return (await invalidity(answer, descriptor)) ?? (await differenceOf(error.body, answer, descriptor));
}

/** A status for each error the operation declares. */
function refusalsOf(descriptor: OperationDescriptor): readonly number[] {
  return descriptor.replies.flatMap(({ status }) => {
    const code = Number(/^[45]XX$/.test(status) ? `${status.charAt(0)}18` : status);
    return code >= 400 && replyOf(code, descriptor)?.status === status ? [code] : [];
  });
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error.name}: ${error.message}${cause}`;
}
