import { Command, CommanderError, Option } from "commander";
import { findSettings } from "./config/find-settings.ts";
import { type OutputName, outputNames } from "./config/settings.ts";
import { Report } from "./diagnostics.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** What the user asked for. */
export interface Call {
  readonly mode: "generate" | "check";
  readonly document: string | undefined;
  readonly out?: string;
  readonly config?: string;
  readonly only?: readonly OutputName[];
  readonly strict?: true;
  readonly quiet?: true;
}

/** Runs one command line. Everything heavy is loaded by the command that needs it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram(terminal, async (call) => {
    code = await execute(call, terminal);
  });
  try {
    await program.parseAsync(args.length > 0 ? args : ["--help"], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    const { explainFailure } = await import("./explain-failure.ts");
    return explainFailure(error, terminal);
  }
}

function createProgram(terminal: Terminal, action: (call: Call) => Promise<void>): Command {
  const program = new Command("heldsway-gen")
    .description("Typed client, server stubs, MSW mocks and their contract from an OpenAPI 3 document.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.print(text.trimEnd()), outputError: () => undefined })
    .addHelpText("after", examples);
  const addMode = (mode: Call["mode"], description: string) =>
    program
      .command(mode)
      .description(description)
      .argument("[document]", "OpenAPI document, JSON or YAML; default: the one the configuration names")
      .option("-o, --out <folder>", "folder that gets one subfolder per output")
      .option("-c, --config <file>", "configuration; default: heldsway-gen.json in this folder")
      .addOption(new Option("--only <outputs>", `some of ${outputNames.join(",")}`).argParser(parseOutputs))
      .option("--strict", "warnings are errors")
      .option("-q, --quiet", "print problems only")
      .action((document: string | undefined, flags: Omit<Call, "mode" | "document">) =>
        action({ ...flags, mode, document }),
      );
  addMode("generate", "write what the document says; files that are current are left alone");
  addMode("check", "write nothing; exit 3 when the generated files are not current");
  return program;
}

const examples = `
Examples:
  $ heldsway-gen generate openapi.json --out src/api
  $ heldsway-gen generate --config spec/heldsway-gen.json
  $ heldsway-gen check --config spec/heldsway-gen.json

Exit codes:
  0 done   1 errors in the document   2 wrong usage   3 not current (check)   70 a bug of ours`;

function parseOutputs(value: string): OutputName[] {
  return value.split(",").map((word) => {
    const name = outputNames.find((known) => known === word.trim());
    if (name) return name;
    throw new UsageError(`no output "${word.trim()}"; expected ${outputNames.join(", ")}`);
  });
}

async function execute(call: Call, terminal: Terminal): Promise<ExitCode> {
  const report = new Report({ isStrict: call.strict ?? false });
  const settings = await findSettings(call, terminal.workingFolder, report);
  if (settings === undefined) {
    await printReport(report, terminal);
    return exitCodes.usage;
  }
  const { generate } = await import("./generate.ts");
  const { workingFolder } = terminal;
  const plans = await generate({ settings, only: call.only, workingFolder }, report);
  await printReport(report, terminal);
  if (plans === undefined) return isWrongPath(report) ? exitCodes.usage : exitCodes.documentErrors;
  if (call.mode === "check") {
    const { describeDrift } = await import("./write/check.ts");
    const drift = describeDrift(plans, mendingCommand(call));
    if (drift !== undefined) {
      terminal.printError(drift);
      return exitCodes.drift;
    }
  } else {
    const { write } = await import("./write/write.ts");
    await write(plans);
  }
  if (call.quiet) return exitCodes.done;
  const { describeOutcome } = await import("./write/outcome.ts");
  terminal.print(describeOutcome(plans));
  return exitCodes.done;
}

/** The command that makes what `check` found wanting. */
function mendingCommand({ document, out, config, only }: Call): string {
  const words = ["heldsway-gen generate"];
  if (document !== undefined) words.push(document);
  if (out !== undefined) words.push(`--out ${out}`);
  if (config !== undefined) words.push(`--config ${config}`);
  if (only !== undefined) words.push(`--only ${only.join(",")}`);
  return words.join(" ");
}

/** A path that leads nowhere is a mistake in the call, not in the document. */
function isWrongPath(report: Report): boolean {
  return report.diagnostics.every(({ code }) => code === "missing-file" || code === "unreadable-file");
}

async function printReport(report: Report, terminal: Terminal): Promise<void> {
  if (report.diagnostics.length === 0) return;
  const { printDiagnostics } = await import("./print-diagnostics.ts");
  const text = await printDiagnostics(report.diagnostics, { withFrames: terminal.isInteractive });
  terminal.printError(text);
}
