import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { holdInterrupts } from "./hold-interrupts.ts";

/** A process that only notes what it would be ended by. */
class FakeProcess extends EventEmitter {
  readonly pid = 7;
  readonly ends: string[] = [];
  readonly kill = (pid: number, signal?: string | number) => {
    this.ends.push(`${pid} ${signal}`);
    return true;
  };
}

test("work that is interrupted goes on to its end, and the process ends then", async () => {
  const target = new FakeProcess();
  const result = await holdInterrupts(async () => {
    target.emit("SIGINT", "SIGINT");
    expect(target.ends).toEqual([]);
    return "written";
  }, target);
  expect(result).toBe("written");
  expect(target.ends).toEqual(["7 SIGINT"]);
  expect(target.listenerCount("SIGINT")).toBe(0);
});

test("so it does when the work fails", async () => {
  const target = new FakeProcess();
  const work = holdInterrupts(async () => {
    target.emit("SIGTERM", "SIGTERM");
    throw new Error("disk full");
  }, target);
  await expect(work).rejects.toThrow("disk full");
  expect(target.ends).toEqual(["7 SIGTERM"]);
});

test("nothing happens where nothing interrupts, or somebody else listens", async () => {
  const target = new FakeProcess();
  await holdInterrupts(async () => {}, target);
  target.on("SIGINT", () => {});
  await holdInterrupts(async () => {
    target.emit("SIGINT", "SIGINT");
  }, target);
  expect(target.ends).toEqual([]);
  expect(target.listenerCount("SIGINT")).toBe(1);
});
