import { expect, test } from "vitest";
import { reply, requestOf, sampleServer } from "./testing/sample-server.ts";

test("a context that lets work be finished is given the answer, before there is one", async () => {
  const release = Promise.withResolvers<void>();
  const { server } = sampleServer(
    {},
    {
      getMe: async (context) => {
        await release.promise;
        return reply(context, "ok", {});
      },
    },
  );
  const kept: Promise<unknown>[] = [];
  const request = requestOf("http://api.example/v1/me", "GET", {});
  const answer = server.fetch(request, {}, { waitUntil: (work) => kept.push(work) });
  expect(kept).toHaveLength(1);
  release.resolve();
  expect(await kept[0]).toBe(await answer);
});

test.each([undefined, {}])("without one (%o) a request is answered as well", async (context) => {
  const { server } = sampleServer();
  const response = await server.fetch(requestOf("http://api.example/v1/me", "GET", {}), undefined, context);
  expect(response.status).toBe(200);
});
