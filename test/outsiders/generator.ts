import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./command.ts";

const version = "7.25.0";

/** Fetches openapi-generator from Maven Central, once, and gives the path of its jar. */
export async function fetchGenerator(cache: string): Promise<string> {
  const jar = join(cache, `openapi-generator-cli-${version}.jar`);
  if (existsSync(jar)) return jar;
  const artifact = `org.openapitools:openapi-generator-cli:${version}:jar`;
  await command(
    "mvn",
    [
      "--batch-mode",
      "--quiet",
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${cache}`,
    ],
    { downloads: true },
  );
  return jar;
}

export interface GenerateOptions {
  readonly jar: string;
  readonly document: string;
  /** Emptied first. */
  readonly folder: string;
  /** As openapi-generator calls it: `typescript-fetch`. */
  readonly generator: string;
  readonly options: readonly string[];
}

/** Makes a client. What the document says of webhooks is left out: a client calls none. */
export async function generateClient({ jar, document, folder, generator, options }: GenerateOptions) {
  await rm(folder, { recursive: true, force: true });
  const parts = "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false";
  await command("java", [
    ...["-jar", jar, "generate", "--generator-name", generator, "--input-spec", document],
    ...["--output", folder, "--global-property", parts, ...options],
  ]);
}
