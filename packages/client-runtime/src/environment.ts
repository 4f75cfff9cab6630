/** Value of an environment variable; `undefined` where the runtime has none, hides them or forbids reading. */
export function environmentVariable(name: string): string | undefined {
  // Not every runtime has `process`, and no type covers all that do.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name];
  } catch {
    return undefined;
  }
}
