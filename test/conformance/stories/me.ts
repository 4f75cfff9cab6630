import { expect, test } from "vitest";
import type { Stories } from "../suite.ts";

export const meStories: Stories = (api) => {
  test("tells which workspace the key opens and what it may do", async () => {
    const me = await api().client("conversionWrite").me.get();
    expect(me).toMatchObject({ environment: "sandbox", api_key: { scopes: ["conversion-write"] } });
    expect(me.workspace).not.toBe("");
  });

  test("is the same workspace for every key of it, and another for a stranger", async () => {
    const [mine, same, other] = await Promise.all([
      api().client("admin").me.get(),
      api().client("readOnly").me.get(),
      api().client("otherWorkspaceAdmin").me.get(),
    ]);
    expect(same.workspace_id).toBe(mine.workspace_id);
    expect(other.workspace_id).not.toBe(mine.workspace_id);
  });

  test("answers a key whose plan lets it do nothing else", async () => {
    expect(await api().client("gated").me.get()).toHaveProperty("plan");
  });
};
