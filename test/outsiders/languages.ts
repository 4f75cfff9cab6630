import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./command.ts";

/** Folders of one language. */
export interface Place {
  /** Of ours, with the program. */
  readonly program: string;
  /** In the cache, the client in its folder `client`. */
  readonly work: string;
}

export interface Run {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: { readonly [name: string]: string };
}

/** How a client is made and tried in one language. */
export interface Language {
  readonly name: string;
  /** As openapi-generator calls it. */
  readonly generator: string;
  readonly options: readonly string[];
  /** Programs without which there is nothing to try. */
  readonly needs: readonly string[];
  /** Debian packages that bring them. */
  readonly packages: readonly string[];
  /** Compiles the client with the program, or imports it, and says how to run the program. */
  build(place: Place): Promise<Run>;
}

const go: Language = {
  name: "go",
  generator: "go",
  options: [
    // Constants of one name in two enums are one name too many for a Go package.
    "--additional-properties=packageName=heldsway,enumClassPrefix=true",
    ...["--git-host", "example.com", "--git-user-id", "heldsway", "--git-repo-id", "client"],
  ],
  needs: ["go"],
  packages: ["golang-go"],
  async build({ program, work }) {
    const client = join(work, "client");
    await cp(program, join(client, "outsider"), { recursive: true });
    await command("go", ["build", "./..."], { cwd: client, downloads: true });
    await command("go", ["build", "-o", join(work, "outsider"), "./outsider"], { cwd: client });
    return { file: join(work, "outsider"), args: [] };
  },
};

const python: Language = {
  name: "python",
  generator: "python",
  options: ["--additional-properties=packageName=heldsway"],
  needs: ["python3"],
  packages: ["python3", "python3-venv"],
  async build({ program, work }) {
    const client = join(work, "client");
    const venv = join(work, "venv");
    const interpreter = join(venv, "bin", "python");
    await command("python3", ["-m", "venv", venv]);
    const requirements = ["-r", join(client, "requirements.txt")];
    await command(interpreter, ["-m", "pip", "install", "--quiet", ...requirements], { downloads: true });
    const env = { PYTHONPATH: client, PYTHONDONTWRITEBYTECODE: "1" };
    await command(interpreter, ["-W", "error::SyntaxWarning", "-c", importAll], { env });
    return { file: interpreter, args: [join(program, "main.py")], env };
  },
};

/** The package loads its modules when they are asked for: ask for all of them. */
const importAll = "import heldsway; [getattr(heldsway, name) for name in heldsway.__all__]";

const typescript: Language = {
  name: "typescript",
  generator: "typescript-fetch",
  options: ["--additional-properties=importFileExtension=.js"],
  needs: [],
  packages: [],
  async build({ program, work }) {
    await cp(program, work, { recursive: true });
    await writeFile(join(work, "package.json"), JSON.stringify({ type: "module" }));
    const compilerOptions = {
      ...{ target: "es2022", module: "nodenext", strict: true, skipLibCheck: false },
      ...{ lib: ["es2022", "dom"], types: ["node"], outDir: "built" },
    };
    await writeFile(
      join(work, "tsconfig.json"),
      JSON.stringify({ compilerOptions, include: ["main.ts", "client"] }),
    );
    await command("tsc", ["--project", work]);
    return { file: process.execPath, args: [join(work, "built", "main.js")] };
  },
};

const ruby: Language = {
  name: "ruby",
  generator: "ruby",
  options: ["--additional-properties=gemName=heldsway,moduleName=HeldSway"],
  needs: ["ruby"],
  packages: ["ruby", "ruby-typhoeus"],
  async build({ program, work }) {
    const path = ["-I", join(work, "client", "lib")];
    await command("ruby", [...path, "-e", loadAll]);
    return { file: "ruby", args: [...path, join(program, "main.rb")] };
  },
};

/** Autoloads, if there are any, happen now. */
const loadAll = 'require "heldsway"; HeldSway.constants.each { |name| HeldSway.const_get(name) }';

export const languages: readonly Language[] = [go, python, typescript, ruby];
