import { bundle, createConfig, Source } from "@redocly/openapi-core";

/**
 * A document of several files as one.
 * @param path of the main file: relative `$ref`s start there
 * @throws {Error} when a file cannot be read
 */
export async function bundleDocument(document: unknown, path: string): Promise<unknown> {
  const { bundle: bundled, problems } = await bundle({
    doc: { source: new Source(path, "", "application/json"), parsed: document },
    // The document has been checked; lint rules would only take time.
    config: await createConfig({}, { extends: [] }),
  });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem !== undefined) throw new Error(problem.message);
  return bundled.parsed;
}
