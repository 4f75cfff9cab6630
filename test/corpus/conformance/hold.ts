// Run in a process of its own for each document: holds its mocks to it once for each kind of fault, planted in one
// answer of each operation, and counts what was planted and what was caught.

import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import {
  type Conformance,
  casesOf,
  conformance,
  mockTarget,
  type Target,
} from "@heldsway/conformance-runtime";
import { type Fault, faults } from "./faults.ts";

/** What became of one kind of fault. */
export interface Verdict {
  readonly fault: string;
  /** Operations whose answer it was planted in. */
  readonly planted: number;
  /** Operations that were objected to for it. */
  readonly caught: number;
  readonly missed: readonly string[];
}

/** What a document's program says in the end. */
export interface Held {
  readonly verdicts: readonly Verdict[];
  /** What mocks that remember rows are objected to for. */
  readonly withRows: readonly string[];
}

const [, , folder = ""] = argv;
const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
const { contract }: { contract: Conformance } = await load("conformance/suite.ts");
const { createMocks }: { createMocks: (options?: { readonly state: boolean }) => Mocks } =
  await load("mocks/index.ts");
type Mocks = Parameters<typeof mockTarget>[0];

const verdicts: Verdict[] = [];
for (const fault of faults) verdicts.push(await hold(fault));
const withRows: string[] = [];
await runAll(mockTarget(createMocks({ state: true }), contract), (_, error) => withRows.push(error.message));
const held: Held = { verdicts, withRows };
process.stdout.write(JSON.stringify(held));

async function hold(fault: Fault): Promise<Verdict> {
  const mocks = mockTarget(createMocks(), contract);
  const planted = new Set<string>();
  const caught = new Set<string>();
  let current = "";
  const fetch = async (request: Request) => {
    const response = await (mocks.fetch ?? globalThis.fetch)(request);
    const operation = contract.operations[current];
    const faulty = operation && (await fault.plant(response, operation));
    if (faulty) planted.add(current);
    return faulty ?? response;
  };
  await runAll(
    { ...mocks, fetch },
    (operation, error) => {
      if (fault.sign.test(error.message)) caught.add(operation);
    },
    (operation) => {
      current = operation;
    },
  );
  const missed = [...planted].filter((operation) => !caught.has(operation));
  return { fault: fault.name, planted: planted.size, caught: planted.size - missed.length, missed };
}

async function runAll(
  target: Target,
  onError: (operation: string, error: Error) => void,
  onCase: (operation: string) => void = () => {},
): Promise<void> {
  const run = conformance(contract, () => target);
  await run.begin();
  for (const requests of Object.values(contract.requests)) {
    for (const each of casesOf(contract, requests)) {
      onCase(each.operation);
      await run.check(each).catch((error: Error) => onError(each.operation, error));
    }
  }
}
