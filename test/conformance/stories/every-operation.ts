import { expect, test } from "vitest";
import type { DocumentRequest } from "../../support/document-requests.ts";
import type { KeyName } from "../../support/host.ts";
import { documentRequests, type PlainRequest } from "../subject.ts";
import type { Stories } from "../suite.ts";

/** The key with no more than the scope. */
const keyOf: { readonly [scope: string]: KeyName } = {
  "read-only": "readOnly",
  "conversion-write": "conversionWrite",
  "payout-write": "payoutWrite",
  admin: "admin",
};

export const everyOperationStories: Stories = (api) => {
  const plain = ({ method, server, path, body }: DocumentRequest, key?: KeyName): PlainRequest => ({
    method,
    basePath: basePathOf(server),
    path,
    ...(body !== undefined && { body: Object(body) }),
    ...(key && { key }),
  });
  const isBuilt = ({ operationId }: DocumentRequest) => api().host.built.has(operationId);
  const named = (requests: readonly DocumentRequest[]) =>
    requests.map((request) => [request.operationId, request] as const);
  const secured = documentRequests.filter(({ scopes }) => scopes !== undefined);
  const writing = secured.filter(({ scopes = [] }) => scopes.some((scope) => scope !== "read-only"));

  test.each(named(writing))("%s: a key without its scope is told which one", async (_, request) => {
    const answer = await api().send(plain(request, "readOnly"));
    const required_scopes = request.scopes;
    expect(answer).toMatchObject({ status: 403, body: { code: "insufficient_scope", required_scopes } });
  });

  test.each(named(documentRequests))("%s: built, or a 501 that says it is not", async (_, request) => {
    if (isBuilt(request)) return;
    const [scope = "read-only"] = request.scopes ?? [];
    const answer = await api().send(request.scopes ? plain(request, keyOf[scope]) : plain(request));
    expect(answer).toMatchObject({ status: 501, body: { code: "not_implemented" } });
  });

  test.each(byPath(documentRequests))("%s: other methods are told which there are", async (_, requests) => {
    const declared = requests.map(({ method }) => method);
    const other = ["PUT", "DELETE", "PATCH", "POST"].find((method) => !declared.includes(method)) ?? "";
    const [{ path, server } = { path: "", server: "" }] = requests;
    const answer = await api().send({ method: other, basePath: basePathOf(server), path });
    expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
    const allowed = answer.headers.get("allow")?.split(", ") ?? [];
    expect(allowed.filter((method) => !["HEAD", "OPTIONS"].includes(method)).toSorted()).toEqual(
      declared.toSorted(),
    );
  });

  test.each(byPath(documentRequests))("%s: there is nothing below", async (_, requests) => {
    const [{ path } = { path: "" }] = requests;
    const answer = await api().send({ path: `${path}/nothing/at/all` });
    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
};

function basePathOf(server: string): string {
  return new URL(server).pathname.replace(/\/$/, "");
}

function byPath(
  requests: readonly DocumentRequest[],
): readonly (readonly [string, readonly DocumentRequest[]])[] {
  return [...Map.groupBy(requests, ({ template }) => template)];
}
