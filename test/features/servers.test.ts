import { expect, test } from "vitest";
import { generated } from "./generated.ts";

const done = { responses: { "204": { description: "Done." } } };

const document = {
  openapi: "3.1.0",
  info: { title: "Servers", version: "1" },
  servers: [
    {
      url: "https://{region}.api.example/{version}/",
      variables: { region: { default: "us", enum: ["us", "eu"] }, version: { default: "v1" } },
    },
  ],
  paths: {
    "/pets": { get: { operationId: "getPets", ...done } },
    "/photos": {
      servers: [{ url: "https://photos.example/up" }],
      get: { operationId: "getPhotos", ...done },
      post: { operationId: "sendPhoto", servers: [{ url: "https://fast.example/v1" }], ...done },
    },
  },
};

test("each call goes to the servers of its operation, else of its path, else of the document", async () => {
  const { folder, said } = await generated("servers", document);
  expect(said).toBe("");
  const { Api, productionUrl } = await import(`${folder}/client/index.ts`);
  const urlsWith = async (options: object) => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    const api = new Api({ ...options, fetch });
    await api.pets.get();
    await api.photos.list();
    await api.photos.create();
    return urls;
  };
  expect(await urlsWith({})).toEqual([
    "https://us.api.example/v1/pets",
    "https://photos.example/up/photos",
    "https://fast.example/v1/photos",
  ]);
  expect(productionUrl()).toBe("https://us.api.example/v1/");
  expect(await urlsWith({ baseUrl: productionUrl({ region: "eu" }) })).toEqual([
    "https://eu.api.example/v1/pets",
    "https://eu.api.example/up/photos",
    "https://eu.api.example/v1/photos",
  ]);
});
