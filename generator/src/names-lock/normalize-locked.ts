import type { ApiSettings } from "../config/settings.ts";
import type { Report } from "../diagnostics.ts";
import type { Api } from "../ir/api.ts";
import type { Document } from "../load/document.ts";
import { createLocks, type LockedNames, namespaces } from "../normalize/names/name-lock.ts";
import { normalize } from "../normalize/normalize.ts";

export interface NormalizedLocked {
  readonly api: Api;
  /** Names as they are now. */
  readonly names: LockedNames;
}

/** More often than this a name that is given up frees no other. */
const mostRounds = 4;

/**
 * Normalizes with the names of earlier runs. Names that nothing answers to any more are given up, and may go
 * to something else: then it all is done once more without them.
 */
export function normalizeLocked(
  document: Document,
  settings: ApiSettings,
  before: LockedNames,
  report: Report,
): NormalizedLocked {
  let names = before;
  for (let round = 1; ; round += 1) {
    const trial = report.fork();
    const locks = createLocks(names);
    const api = normalize(document, settings, trial, locks);
    const used = collect((namespace) => locks[namespace].stillUsed);
    const isSettled = namespaces.every((namespace) => used[namespace].size === names[namespace].size);
    if (isSettled || trial.hasErrors || round === mostRounds) {
      report.adopt(trial);
      return { api, names: collect((namespace) => locks[namespace].now) };
    }
    names = used;
  }
}

function collect(namesOf: (namespace: keyof LockedNames) => LockedNames["ids"]): LockedNames {
  return {
    ids: namesOf("ids"),
    functions: namesOf("functions"),
    methods: namesOf("methods"),
    types: namesOf("types"),
  };
}
