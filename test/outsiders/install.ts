import { command, isInstalled } from "./command.ts";
import type { Language } from "./languages.ts";

/** Installs what a language needs, where that is possible. Gives the reason when there is nothing to try. */
export async function lacking(language: Language): Promise<string | undefined> {
  if ((await missing(language)).length === 0) return undefined;
  if (process.getuid?.() === 0 && (await isInstalled("apt-get"))) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await command("apt-get", ["update", "-qq"], { env });
    await command("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...language.packages], {
      env,
    });
  }
  const programs = await missing(language);
  return programs.length === 0 ? undefined : `not installed: ${programs.join(", ")}`;
}

async function missing({ needs }: Language): Promise<string[]> {
  const found = await Promise.all(needs.map(isInstalled));
  return needs.filter((_, index) => !found[index]);
}
