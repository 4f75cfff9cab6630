import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FileWatch, watchFiles } from "./watch-files.ts";

// What `follow` itself finds to have changed, before any watcher could tell: all here is in one turn of the event loop.

let root: string;
let changes: (string | undefined)[];
let watch: FileWatch;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "heldsway-watch-files-")));
  changes = [];
  watch = watchFiles((file) => changes.push(file));
});
afterEach(() => {
  watch.close();
  rmSync(root, { recursive: true, force: true });
});

const at = (path: string) => join(root, path);
function put(path: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), "{}");
}
const anHourAgo = () => Date.now() - 3_600_000;
const inAnHour = () => Date.now() + 3_600_000;

test("a file that is new here and was written since the run began has changed", () => {
  put("a.json");
  watch.follow([at("a.json")], anHourAgo());
  expect(changes).toEqual([at("a.json")]);
});

test("a file that is new here and was there before the run began has not", () => {
  put("a.json");
  watch.follow([at("a.json")], inAnHour());
  expect(changes).toEqual([]);
});

test("a file that was put in its place since has changed, however old its content is", () => {
  put("a.json");
  utimesSync(at("a.json"), 1, 1);
  watch.follow([at("a.json")], anHourAgo());
  expect(changes).toEqual([at("a.json")]);
});

test("a file that was followed already is its watcher's to tell of", () => {
  put("a.json");
  watch.follow([at("a.json")], inAnHour());
  put("a.json");
  watch.follow([at("a.json")], anHourAgo());
  expect(changes).toEqual([]);
});

test("a file that came with its folder, between the run and the watcher, has changed", () => {
  watch.follow([at("schemas/pet.json")], anHourAgo());
  expect(changes).toEqual([]);
  put("schemas/pet.json");
  watch.follow([at("schemas/pet.json")], anHourAgo());
  expect(changes).toEqual([at("schemas/pet.json")]);
});

test("a folder that came alone is watched for the file, which is still missing", () => {
  watch.follow([at("schemas/deep/pet.json")], anHourAgo());
  mkdirSync(at("schemas"));
  watch.follow([at("schemas/deep/pet.json")], anHourAgo());
  expect(changes).toEqual([]);
});
