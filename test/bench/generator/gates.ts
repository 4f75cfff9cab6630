import type { Repeated, Results } from "./results.ts";
import type { Run } from "./run-tool.ts";
import {
  heldsway,
  heldswayAgain,
  heldswayCheck,
  heldswayCheckAnew,
  heldswayWithoutRaw,
  heyApi,
  openapiTypescript,
  redocly,
  type Tool,
} from "./tools.ts";

/** Something measured, and the most it may be. */
export interface Gate {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

/** What our generator may take. */
export function gatesOf({ github, heldsway: own, synthetic }: Results): readonly Gate[] {
  const [smallest, largest] = [synthetic.at(0), synthetic.at(-1)];
  const growth = (of: (run: Run) => number) =>
    smallest && largest
      ? of(largest) / of(smallest) / (largest.operations / smallest.operations)
      : Number.NaN;
  const withoutRaw = seconds(github, heldswayWithoutRaw);
  const all = seconds(github, heldsway);
  return [
    { what: "s for github.json without `raw`", value: withoutRaw, most: 4 },
    { what: "times redocly's client and mocks", value: withoutRaw / seconds(github, redocly), most: 1 },
    {
      what: "s more than openapi-typescript, with `raw`",
      value: all - seconds(github, openapiTypescript),
      most: 1,
    },
    { what: "times hey-api, with `raw`", value: all / seconds(github, heyApi), most: 0.6 },
    { what: "s for github.json once more", value: seconds(github, heldswayAgain), most: 0.5 },
    { what: "MB for github.json", value: runOf(github, heldsway)?.megabytes ?? Number.NaN, most: 600 },
    {
      what: "times the seconds, per operation, of a document a quarter the size",
      value: growth(({ cpuSeconds }) => cpuSeconds),
      most: 1.15,
    },
    { what: "times the memory, likewise", value: growth(({ megabytes }) => megabytes), most: 1.15 },
    { what: "s for our own document", value: seconds(own, heldsway), most: 1.5 },
    { what: "s to check it", value: seconds(own, heldswayCheckAnew), most: 1.5 },
    { what: "s to check it when all is known", value: seconds(own, heldswayCheck), most: 0.3 },
  ];
}

function seconds(runs: Repeated, tool: Tool): number {
  return runOf(runs, tool)?.seconds ?? Number.NaN;
}

function runOf(runs: Repeated, { name }: Tool): Run | undefined {
  const run = runs[name];
  return run === undefined || "failure" in run ? undefined : run;
}
