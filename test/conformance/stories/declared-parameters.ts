import { expect, test } from "vitest";
import { type JsonObject, listOf, objectOf, textOf } from "../../support/json-tree.ts";
import { newAffiliate, newOrder } from "../rows.ts";
import { documentRequests } from "../subject.ts";
import type { Stories } from "../suite.ts";

export const declaredParameterStories: Stories = (api) => {
  const lists = documentRequests.filter(
    ({ queryParameters, template }) =>
      queryParameters.some(({ name }) => name === "cursor") && !template.includes("{"),
  );

  const rowsOf = async (path: string, query: string) => {
    const { status, body } = await api().send({ key: "admin", path: `${path}?limit=100&${query}` });
    expect({ query, status }).toEqual({ query, status: 200 });
    return listOf(body.data).map(objectOf);
  };
  const idsOf = (rows: readonly JsonObject[]) => rows.map(({ id }) => id);

  test.each(lists.map((list) => [list.operationId, list] as const))(
    "%s: every declared order and filter has its effect",
    async (operationId, { path, queryParameters }) => {
      if (!api().host.built.has(operationId)) return;
      const client = api().client("admin");
      for (const amount of [1_000, 2_000]) {
        const { id } = await newAffiliate(client, { status: "active" });
        await client.conversions.create(await newOrder(client, { affiliate_id: id, amount }));
      }
      const all = await rowsOf(path, "");
      expect(all.length).toBeGreaterThan(1);
      for (const { name, schema } of queryParameters) {
        if (name === "limit" || name === "cursor") continue;
        const answers = [];
        for (const value of valuesFor(schema)) {
          const rows = await rowsOf(path, `${name}=${encodeURIComponent(value)}`);
          if (name === "sort") expect({ value, rows }).toEqual({ value, rows: inOrder(rows, value) });
          answers.push(idsOf(rows));
        }
        if (name !== "sort") expect(answers, name).toContainEqual(expect.not.arrayContaining(idsOf(all)));
      }
    },
  );
};

/** Every value of an enum, the ends of a range, or a text that no row has. */
function valuesFor({ enum: values, format, minimum, maximum, pattern, type }: JsonObject): readonly string[] {
  if (values !== undefined) return listOf(values).map(textOf);
  if (type === "boolean") return ["true", "false"];
  if (type === "integer") return [String(minimum), String(maximum)];
  if (format === "date-time") return ["1970-01-01T00:00:00Z", "9999-01-01T00:00:00Z"];
  const texts = format === "email" ? ["nobody@nowhere.example"] : ["nobody-has-this", "ZZZ"];
  return texts.filter((text) => new RegExp(textOf(pattern)).test(text)).slice(0, 1);
}

/** The rows as `sort` says: by the property of that name, then by id, both descending behind a minus sign. */
function inOrder(rows: readonly JsonObject[], sort: string): readonly JsonObject[] {
  const field = sort.replace("-", "");
  const direction = sort.startsWith("-") ? -1 : 1;
  return rows.toSorted(
    (a, b) => direction * (order(a[field], b[field]) || order(textOf(a.id), textOf(b.id))),
  );
}

function order(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(textOf(a)), Buffer.from(textOf(b)));
}
