import { Command, CommanderError, Option } from "commander";
import type { DiffCall } from "./commands/diff-command.ts";
import type { GenerateCall } from "./commands/generate-command.ts";
import { type OutputName, outputNames } from "./config/settings.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit-codes.ts";
import { diagnosticFormats } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/** Runs one command line. Everything heavy is loaded by the command that needs it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram(terminal, async (command) => {
    code = await command();
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

type Run = (command: () => Promise<ExitCode>) => Promise<void>;

function createProgram(terminal: Terminal, run: Run): Command {
  const program = new Command("heldsway-gen")
    .description("Typed client, server stubs, MSW mocks and their contract from an OpenAPI 3 document.")
    .version(version, "-v, --version", "print the version")
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.print(text.trimEnd()), outputError: () => undefined })
    .addHelpText("after", examples);
  const generate = addGenerate(program, run, terminal, "generate", {
    description: "write what the document says; files that are current are left alone",
    examples: ["generate openapi.json --out src/api", "generate --config spec/heldsway-gen.json --watch"],
  });
  generate.option("-w, --watch", "go on: once more whenever a file of the document changes");
  addGenerate(program, run, terminal, "check", {
    description: "write nothing; exit 3 when the generated files are not current",
    examples: ["check --config spec/heldsway-gen.json", "check openapi.json --out src/api --format github"],
  });
  program
    .command("diff")
    .description(
      "rate what changed between two documents, and what it does to generated code; exit 4 if it breaks",
    )
    .argument("<before>", "document, or git:<revision>:<path>")
    .argument("<after>", "document, or git:<revision>:<path>")
    .option("-c, --config <file>", "configuration with the names of the client")
    .option("--json", "print JSON instead of Markdown")
    .addHelpText(
      "after",
      exampleLines(["diff git:main:spec/openapi.json spec/openapi.json", "diff v1.json v2.json --json"]),
    )
    .action((before: string, after: string, flags: Pick<DiffCall, "config" | "json">) =>
      run(async () => {
        const { diff } = await import("./commands/diff-command.ts");
        return diff({ ...flags, before, after }, terminal);
      }),
    );
  return program;
}

interface Help {
  readonly description: string;
  readonly examples: readonly string[];
}

function addGenerate(
  program: Command,
  run: Run,
  terminal: Terminal,
  mode: GenerateCall["mode"],
  { description, examples }: Help,
): Command {
  return program
    .command(mode)
    .description(description)
    .argument("[document]", "OpenAPI document, JSON or YAML; default: the one the configuration names")
    .option("-o, --out <folder>", "folder that gets one subfolder per output")
    .option("-c, --config <file>", "configuration; default: heldsway-gen.json in this folder")
    .addOption(new Option("--only <outputs>", `some of ${outputNames.join(",")}`).argParser(parseOutputs))
    .option("--handlers <folder>", "hand-written handlers to keep complete: stubs for what is missing")
    .option("--allow-remote", "fetch files on other machines that the document refers to")
    .option("--strict", "warnings are errors")
    .option("-q, --quiet", "print problems only")
    .addOption(new Option("--format <format>", "how problems are printed").choices(diagnosticFormats))
    .option("--json", "print one JSON object: problems, changes, renames, times")
    .option("--timings", "print where the time went")
    .option("--no-cache", "make everything anew, whatever is known to be current")
    .addHelpText("after", exampleLines(examples))
    .action((document: string | undefined, flags: Omit<GenerateCall, "mode" | "document">) =>
      run(async () => {
        const call = { ...flags, mode, document };
        if (call.watch) {
          const { watch } = await import("./commands/watch-command.ts");
          return watch(call, terminal);
        }
        const { generateOnce } = await import("./commands/generate-command.ts");
        return (await generateOnce(call, terminal)).exitCode;
      }),
    );
}

function exampleLines(commands: readonly string[]): string {
  return ["", "Examples:", ...commands.map((command) => `  $ heldsway-gen ${command}`)].join("\n");
}

const examples = `${exampleLines([
  "generate openapi.json --out src/api",
  "generate --config spec/heldsway-gen.json",
  "check --config spec/heldsway-gen.json",
])}

Exit codes:
  0 done   1 errors in the document   2 wrong usage   3 not current (check)   4 breaking (diff)
  70 a bug of ours`;

function parseOutputs(value: string): OutputName[] {
  return value.split(",").map((word) => {
    const name = outputNames.find((known) => known === word.trim());
    if (name) return name;
    throw new UsageError(`no output "${word.trim()}"; expected ${outputNames.join(", ")}`);
  });
}
