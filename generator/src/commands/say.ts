import { exitCodes } from "../exit-codes.ts";
import { describeRenames } from "../names-lock/renames.ts";
import type { Phases } from "../phases.ts";
import { describeDecisions } from "../print/decisions.ts";
import { printPlaced } from "../print-diagnostics.ts";
import type { Terminal } from "../terminal.ts";
import { describeDrift } from "../write/check.ts";
import { describeNothing, describeOutcome } from "../write/outcome.ts";
import type { GenerateCall, Outcome } from "./generate-command.ts";

export interface SayOptions {
  readonly call: GenerateCall;
  readonly terminal: Terminal;
  readonly phases: Phases;
}

/**
 * Says what a run came to: problems and drift to standard error, the rest to standard output. What programs
 * read goes to standard output, alone.
 */
export async function say(outcome: Outcome, { call, terminal, phases }: SayOptions): Promise<void> {
  const { exitCode, problems, generation, remembered } = outcome;
  if (call.json) {
    terminal.print(JSON.stringify(summaryOf(outcome, phases), undefined, 2));
    return;
  }
  const format = call.format ?? "pretty";
  const isPretty = format === "pretty";
  const withFrames = terminal.isInteractive;
  if (!isPretty || problems.length > 0) {
    const text = await printPlaced(problems, { format, withFrames, withColor: terminal.hasColor });
    if (text !== "") (isPretty ? terminal.printError : terminal.print)(text);
  }
  const renames = describeRenames(generation?.renames ?? []);
  if (outcome.findings.length > 0) terminal.printError(outcome.findings.join("\n"));
  const drift = exitCode === exitCodes.drift && describeDrift(generation?.plans ?? [], mendingCommand(call));
  if (drift) terminal.printError([...renames, drift].join("\n"));
  if (call.timings) terminal.printError(phases.describe());
  if (exitCode !== exitCodes.done || call.quiet || format === "json" || format === "sarif") return;
  const decisions = call.mode === "generate" ? describeDecisions(outcome.decisions) : [];
  const result =
    remembered === undefined ? describeOutcome(generation?.plans ?? []) : describeNothing(remembered);
  terminal.print([...decisions, ...renames, result].join("\n"));
}

/** For programs. */
function summaryOf(
  { exitCode, problems, decisions, generation, remembered, findings }: Outcome,
  phases: Phases,
) {
  return {
    exitCode,
    isCached: remembered !== undefined,
    problems: problems.map(({ frame: _, ...problem }) => problem),
    decisions,
    renames: generation?.renames ?? [],
    findings,
    outputs: (generation?.plans ?? []).map(({ shown, changes, unchanged }) => ({
      folder: shown,
      changes: changes.map(({ kind, path }) => ({ kind, path })),
      unchanged,
    })),
    milliseconds: phases.milliseconds,
  };
}

/** The command that makes what `check` found wanting. */
function mendingCommand({ document, out, config, only, handlers }: GenerateCall): string {
  const words = ["heldsway-gen", "generate"];
  if (document !== undefined) words.push(document);
  if (out !== undefined) words.push("--out", out);
  if (config !== undefined) words.push("--config", config);
  if (only !== undefined) words.push("--only", only.join(","));
  if (handlers !== undefined) words.push("--handlers", handlers);
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(" ");
}
