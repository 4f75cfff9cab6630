import type { OperationDescriptor } from "@heldsway/server-runtime";
import { answer, type Changed, type LooseContext } from "../answer.ts";
import type { OperationExamples } from "../examples.ts";
import { type Collection, itemsOf, jsonOf, type Role, type Row, withItems } from "./collections.ts";
import { freshId } from "./fresh-id.ts";
import type { RowStore } from "./row-store.ts";

/** An operation on rows and its examples. */
export interface RowOperation {
  readonly operation: OperationDescriptor;
  readonly examples: OperationExamples | undefined;
  readonly role: Role;
}

/** Answers from the rows that earlier calls have left, and changes them. */
export async function answerFromRows(
  { operation, examples, role }: RowOperation,
  context: LooseContext,
  store: RowStore,
): Promise<unknown> {
  const { does, collection } = role;
  const reply = (changed?: Changed) => answer(operation, examples, {}, context, changed);
  const place = placeOf(collection, operation, context);
  const isValid = await validityOf(operation);
  if (does === "list") {
    const rows = matching(store.list(place, collection), context.query ?? {});
    return reply({ body: (list) => listOf(list, rows, collection, isValid) });
  }
  if (does === "create") {
    const isTaken = (id: unknown) => store.isUsed(place, collection, id);
    const made = (example: unknown) => madeOf(Object(example), context.body, collection, isTaken, isValid);
    let row: Row | undefined;
    const replied = reply({
      body: (example) => {
        row = made(example);
        return row;
      },
      location: (example) => renamed(example, row?.[collection.idProperty]),
    });
    if (row !== undefined) store.put(place, collection, row);
    return replied;
  }
  const id = context.params?.[collection.parameter];
  const row = store.get(place, collection, id);
  if (row === undefined)
    return declares(operation, 404) ? answer(operation, examples, { code: 404 }, context) : reply();
  if (does === "remove") {
    store.remove(place, collection, id);
    return reply();
  }
  if (does === "get") return reply({ body: (example) => fitted(row, Object(example), isValid) });
  return reply({
    body: (example) => {
      const changed = merged(fitted(row, Object(example), isValid), context.body, collection, isValid);
      store.put(place, collection, { ...row, ...changed });
      return changed;
    },
  });
}

/** The path of the collection that is meant: `/shops/7/pets`. */
function placeOf(
  { path }: Collection,
  { parameters }: OperationDescriptor,
  { params = {} }: LooseContext,
): string {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, { name, property }) => text.replace(`{${name}}`, String(params[property])), path);
}

/** Rows that have the values the query asks for. What is no property of theirs is no filter. */
function matching(rows: readonly Row[], query: { readonly [name: string]: unknown }): readonly Row[] {
  return rows.filter((row) =>
    Object.entries(query).every(([name, wanted]) => {
      const value = row[name];
      const isFilter = value !== undefined && (typeof value !== "object" || value === null);
      return !isFilter || (Array.isArray(wanted) ? wanted : [wanted]).some((each) => each === value);
    }),
  );
}

/** The example of a list with rows in place of its items. */
function listOf(list: unknown, rows: readonly Row[], { idProperty }: Collection, isValid: IsValid): unknown {
  const [example = {}] = itemsOf(list, idProperty);
  const isItem = (row: Row) => isValid(withItems(list, idProperty, [row]));
  return withItems(
    list,
    idProperty,
    rows.map((row) => fitted(row, example, isItem)),
  );
}

/** A row as one operation may show it: of another shape than it was made in, it lends the example its values. */
function fitted(row: Row, example: Row, isValid: (row: Row) => boolean): Row {
  if (isValid(row)) return row;
  let result = example;
  for (const [name, value] of Object.entries(row)) {
    const candidate = { ...result, [name]: value };
    if (isValid(candidate)) result = candidate;
  }
  return result;
}

type IsValid = (body: unknown) => boolean;

/** Whether the operation may answer with a row. */
async function validityOf(operation: OperationDescriptor): Promise<IsValid> {
  const reply = operation.replies.find((each) => each.status.startsWith("2") && jsonOf(each) !== undefined);
  const { replies } = await operation.checks();
  const check = reply && replies[reply.status]?.contents[jsonOf(reply) ?? ""];
  return (body) => check?.(body, []) !== false;
}

/** A new row: the example, what was sent, and an id that no other row has. */
function madeOf(
  example: Row,
  sent: unknown,
  collection: Collection,
  isTaken: (id: unknown) => boolean,
  isValid: IsValid,
): Row {
  let count = 1;
  const idNow = () => freshId(example[collection.idProperty], count);
  while (isTaken(idNow())) count += 1;
  const row = { ...example, [collection.idProperty]: idNow() };
  return merged(isValid(row) ? row : example, sent, collection, isValid);
}

/** The row with what was sent, as far as a reply may say it: not secrets, not the id. */
function merged(row: Row, sent: unknown, { idProperty }: Collection, isValid: IsValid): Row {
  let result = row;
  for (const [name, value] of Object.entries(Object(sent))) {
    const candidate = { ...result, [name]: value };
    if (name !== idProperty && value !== undefined && isValid(candidate)) result = candidate;
  }
  return result;
}

/** A location with another id at its end. */
function renamed(location: string, id: unknown): string {
  return id === undefined ? location : location.replace(/[^/]+$/, encodeURIComponent(String(id)));
}

function declares({ replies }: OperationDescriptor, status: number): boolean {
  return replies.some((reply) => reply.status === String(status) || reply.status === "4XX");
}
