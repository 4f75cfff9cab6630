import { expect, test } from "vitest";
import { inLanes } from "./in-lanes.ts";

test("results come in the order of the items, whichever is done first", async () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  let open = 0;
  let most = 0;
  const work = async (item: number) => {
    open += 1;
    most = Math.max(most, open);
    for (let turn = 0; turn < 50 - item; turn += 1) await Promise.resolve();
    open -= 1;
    return item * 2;
  };
  expect(await inLanes(items, work)).toEqual(items.map((item) => item * 2));
  expect(most).toBe(16);
});

test("the first failure by order is told when all work is over", async () => {
  let done = 0;
  const work = async (item: number) => {
    if (item === 3) throw new Error("three");
    await Promise.resolve();
    done += 1;
    if (item === 1) throw new Error("one");
  };
  await expect(inLanes([0, 1, 2, 3, 4], work)).rejects.toThrow("one");
  expect(done).toBe(4);
});
