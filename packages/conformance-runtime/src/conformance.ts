import type { OperationDescriptor } from "@heldsway/server-runtime";
import type { Attempt } from "./attempt.ts";
import { attemptsFor } from "./attempts.ts";
import { type Case, casesOf } from "./cases.ts";
import type { Conformance, ConformanceRequest } from "./contract.ts";
import { has } from "./credentials.ts";
import { replyOf } from "./judge.ts";
import { KnownIds, withValues } from "./known-ids.ts";
import { Nonconformance } from "./nonconformance.ts";
import { Sender } from "./sender.ts";
import type { Target } from "./target.ts";

/** Holds one target to one document. */
export interface ConformanceRun {
  /** Gets the target ready; asks the collections of the document for ids that exist. */
  begin(): Promise<void>;
  /**
   * Brings a declared reply about and judges every answer on the way.
   * @throws {Nonconformance} for an answer that is not as declared, or for a reply that should have come and did not.
   */
  check(each: Case): Promise<Outcome>;
  end(): Promise<void>;
}

/** Whether the reply came; if not, why, in words. */
export type Outcome = { readonly cameAbout: true } | { readonly cameAbout: false; readonly reason: string };

/** Prepares a run; nothing is sent before `begin`. */
export function conformance(contract: Conformance, start: () => Target | Promise<Target>): ConformanceRun {
  let target: Target | undefined;
  const ids = new KnownIds();

  async function requestFor(
    name: string,
    operation: OperationDescriptor,
    to: Target,
  ): Promise<ConformanceRequest> {
    const given = Object.values(contract.requests).find((requests) => name in requests)?.[name] ?? {};
    const known = ids.applyTo(operation, await operation.checks(), given);
    const request = withValues(operation, known, to.values ?? {});
    return (await to.prepare?.(operation.id, request)) ?? request;
  }

  function senderTo(to: Target): Sender {
    return new Sender(contract, to, ids);
  }

  async function check(each: Case): Promise<Outcome> {
    if (target === undefined) throw new Error("the run has not begun");
    const { name, status } = each;
    const { operation, reply } = declared(each);
    const { outOfReach, script } = target;
    const excuse = outOfReach?.[name] ?? outOfReach?.[status];
    const tried: string[] = [];
    for (const attempt of await waysTo(each, target)) {
      if (!has(target, attempt.as ?? "full")) {
        tried.push(`${attempt.what}, of which the target has none`);
        continue;
      }
      const isAim = (got: number) => replyOf(operation, got) === reply;
      const statuses = await senderTo(target).send(operation, attempt, isAim);
      const came = statuses.some(isAim);
      if (came && excuse !== undefined)
        throw new Nonconformance(`${name} came ${attempt.what}; take it out of "outOfReach"`);
      if (came) return { cameAbout: true };
      const open = statuses.find((got) => got < 300);
      if (attempt.as === "nobody" && open !== undefined)
        throw new Nonconformance(`${operation.id} answers ${open} without a credential; expected ${status}`);
      tried.push(`${attempt.what}: ${[...new Set(statuses)].join(", ")}`);
    }
    if (excuse !== undefined) return { cameAbout: false, reason: excuse };
    if (script !== undefined) return await scripted(each, target, script);
    const reason = tried.length === 0 ? "no request brings it about" : `it did not come ${tried.join("; ")}`;
    if (outOfReach === undefined) return { cameAbout: false, reason };
    throw new Nonconformance(`${name}: ${reason}; mend it, or list it in "outOfReach"`);
  }

  /** The answer the target is told to give. */
  async function scripted(each: Case, to: Target, script: NonNullable<Target["script"]>): Promise<Outcome> {
    const { operation, reply } = declared(each);
    const request = await requestFor(each.operation, operation, to);
    const isAim = (got: number) => replyOf(operation, got) === reply;
    const statuses = await senderTo(to).send(
      operation,
      { what: "when asked to", request, headers: script(codeOf(each.status)) },
      isAim,
    );
    if (statuses.some(isAim)) return { cameAbout: true };
    throw new Nonconformance(`${each.name} was asked for, and ${statuses.join(", ")} came`);
  }

  function declared({ operation: name, status, name: title }: Case) {
    const operation = contract.operations[name];
    const reply = operation?.replies.find((candidate) => candidate.status === status);
    if (operation === undefined || reply === undefined) throw new Error(`the contract has no "${title}"`);
    return { operation, reply };
  }

  async function waysTo(each: Case, to: Target): Promise<readonly Attempt[]> {
    const { operation, reply } = declared(each);
    const checks = await operation.checks();
    const request = await requestFor(each.operation, operation, to);
    return attemptsFor({ operation, reply, request, checks });
  }

  return {
    async begin() {
      target = await start();
      checkExcuses(contract, target.outOfReach ?? {});
      for (const [name, operation] of Object.entries(contract.operations)) {
        if (operation.method !== "GET" || operation.path.includes("{")) continue;
        await senderTo(target).explore(operation, await requestFor(name, operation, target));
      }
    },
    check,
    async end() {
      await target?.close?.();
    },
  };
}

/** What no declared reply answers to excuses nothing. */
function checkExcuses(contract: Conformance, outOfReach: { readonly [reply: string]: string }): void {
  const cases = Object.values(contract.requests).flatMap((requests) => casesOf(contract, requests));
  const known = new Set(cases.flatMap(({ name, status }) => [name, status]));
  const unknown = Object.keys(outOfReach).filter((reply) => !known.has(reply));
  if (unknown.length > 0)
    throw new TypeError(
      `"outOfReach" lists ${unknown.map((each) => `"${each}"`).join(", ")}, which the document does not declare`,
    );
}

/** A status that stands for the reply. */
function codeOf(status: string): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  return status === "default" ? 500 : Number(status.charAt(0)) * 100;
}
