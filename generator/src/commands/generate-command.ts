import { join } from "node:path";
import { Cache, hashFile, hashText } from "../cache/cache.ts";
import { findSettings } from "../config/find-settings.ts";
import type { OutputName, Settings } from "../config/settings.ts";
import { Report } from "../diagnostics.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Generation } from "../generate.ts";
import type { HandlersPlan } from "../handlers/plan-handlers.ts";
import type { Decision } from "../ir/policy.ts";
import { Phases } from "../phases.ts";
import { type PlacedDiagnostic, placeDiagnostics } from "../print/placed.ts";
import type { DiagnosticFormat } from "../print-diagnostics.ts";
import { Progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { inLanes } from "../write/in-lanes.ts";
import type { Plan } from "../write/plan.ts";
import { holdInterrupts } from "./hold-interrupts.ts";
import { isWrongPath } from "./is-wrong-path.ts";
import { say } from "./say.ts";

/** What the user asked for. */
export interface GenerateCall {
  readonly mode: "generate" | "check";
  readonly document: string | undefined;
  readonly out?: string;
  readonly config?: string;
  readonly only?: readonly OutputName[];
  readonly strict?: true;
  readonly quiet?: true;
  readonly format?: DiagnosticFormat;
  readonly json?: true;
  readonly timings?: true;
  /** False: everything is made anew, whatever is remembered. */
  readonly cache?: boolean;
  readonly watch?: true;
  readonly allowRemote?: true;
  /** Folder of hand-written handlers. */
  readonly handlers?: string;
}

/** What a run came to. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly problems: readonly PlacedDiagnostic[];
  /** What was decided about the API, and why. */
  readonly decisions: readonly Decision[];
  /** Undefined when there was nothing to compare: errors, or all was known to be current. */
  readonly generation: Generation | undefined;
  /** Files that are current now, when that was known without looking. */
  readonly remembered: number | undefined;
  /** What only a person can put right in hand-written handlers. */
  readonly findings: readonly string[];
  /** Files the result depends on, or that were looked for. */
  readonly read: readonly string[];
}

export interface GenerateOptions {
  /** Whether a run that went well says what it did: `--watch` has words of its own. Default: true. */
  readonly isSummarized?: boolean;
}

/** Generates, or checks what was generated, and says so. */
export async function generateOnce(
  call: GenerateCall,
  terminal: Terminal,
  { isSummarized = true }: GenerateOptions = {},
): Promise<Outcome> {
  const progress = new Progress(terminal, isForPeople(call));
  const phases = new Phases((phase) => progress.show(phase));
  const outcome = await work(call, terminal, phases).finally(() => progress.end());
  await say(outcome, { call: isSummarized ? call : { ...call, quiet: true }, terminal, phases });
  return outcome;
}

/** Whether anybody reads more than problems. */
export function isForPeople({ json, quiet, format = "pretty" }: GenerateCall): boolean {
  return !json && !quiet && format === "pretty";
}

async function work(call: GenerateCall, terminal: Terminal, phases: Phases): Promise<Outcome> {
  const { workingFolder } = terminal;
  const strict = call.strict ?? false;
  const report = new Report({ isStrict: strict });
  const files = new Set<string>();
  const settings = await findSettings(call, workingFolder, report);
  const failed = async (exitCode: ExitCode): Promise<Outcome> => ({
    exitCode,
    problems: await placeDiagnostics(report.diagnostics, report.document),
    decisions: [],
    generation: undefined,
    remembered: undefined,
    findings: [],
    read: [...files],
  });
  if (settings === undefined) return failed(exitCodes.usage);
  const question = { settings, only: call.only, strict, workingFolder };
  // Nobody tells when a file on another machine changes.
  const isCached = call.cache !== false && !settings.allowRemote;
  const cache = isCached ? await Cache.open(question) : undefined;
  const known = await phases.time("cache", () => cache?.read());
  if (known) {
    const { read, made, problems, decisions } = known;
    const remembered = Object.keys(made).length;
    return {
      exitCode: 0,
      problems,
      decisions,
      generation: undefined,
      remembered,
      findings: [],
      read: Object.keys(read),
    };
  }
  const { generateAll } = await phases.time("start", () => import("../generate.ts"));
  const options = {
    settings,
    only: call.only,
    workingFolder,
    phases,
    onFile: (path: string) => files.add(path),
  };
  const generation = await generateAll(options, report);
  if (generation === undefined)
    return failed(isWrongPath(report) ? exitCodes.usage : exitCodes.documentErrors);
  const handlers = settings.handlers
    ? await phases.time("handlers", () => handlersOf(generation, settings, workingFolder))
    : undefined;
  const { findings = [] } = handlers ?? {};
  const plans = [...generation.plans, ...(handlers ? [handlers.plan] : [])];
  const isCurrent = plans.every(({ changes }) => changes.length === 0);
  const problems = await placeDiagnostics(report.diagnostics, report.document);
  const { decisions } = generation.api.policy;
  const isDrift = !isCurrent || findings.length > 0;
  const exitCode = call.mode === "check" && isDrift ? exitCodes.drift : exitCodes.done;
  if (call.mode === "generate" && !isCurrent) {
    const { write } = await import("../write/write.ts");
    await phases.time("write", () => holdInterrupts(() => write(plans)));
  }
  const read = [...[...files].sort(), ...(handlers?.read ?? [])];
  // Findings are said each time: they are not remembered.
  if (exitCode === exitCodes.done && findings.length === 0)
    await cache?.write({ read: await hashesOf(read), made: hashesMade(plans), problems, decisions });
  return {
    exitCode,
    problems,
    decisions,
    generation: { ...generation, plans },
    remembered: undefined,
    findings,
    read,
  };
}

/** The parser that reads handlers is loaded for those who have some. */
async function handlersOf(
  { api }: Generation,
  { handlers, ...settings }: Settings,
  workingFolder: string,
): Promise<HandlersPlan | undefined> {
  if (handlers === undefined) return undefined;
  const { planHandlers } = await import("../handlers/plan-handlers.ts");
  return planHandlers(api, { ...settings, handlers }, workingFolder);
}

async function hashesOf(paths: readonly string[]): Promise<{ [path: string]: string }> {
  const sums = await inLanes(paths, hashFile);
  return Object.fromEntries(paths.map((path, index) => [path, sums[index] ?? ""]));
}

function hashesMade(plans: readonly Plan[]): { [path: string]: string } {
  return Object.fromEntries(
    plans.flatMap(({ dir, files }) => files.map(({ path, text }) => [join(dir, path), hashText(text)])),
  );
}
