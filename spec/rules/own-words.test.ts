import { documentOf, testRule } from "./rule-cases.ts";

const saying = (texts: { readonly [path: string]: string }) =>
  documentOf(
    Object.fromEntries(Object.entries(texts).map(([path, description]) => [path, { get: { description } }])),
  );
const answering = (details: { readonly [path: string]: string }) =>
  documentOf(
    Object.fromEntries(
      Object.entries(details).map(([path, detail]) => {
        const content = { "application/problem+json": { example: { detail } } };
        return [path, { post: { responses: { 409: { description: path, content } } } }];
      }),
    ),
  );
const place = (path: string, rest: string) => `#/paths/~1${path}/${rest}`;
const finding = (other: string) =>
  `says what ${other} says, but for a noun; tell what is its own, or share it`;

testRule("own-words", [
  {
    name: "texts of their own hold",
    given: saying({
      "/links": "Lists the tracked links of all affiliates, newest first.",
      "/coupons": "Codes stay listed after they expire because their redemptions do.",
    }),
    want: [],
  },
  {
    name: "a text with another noun is reported",
    given: saying({
      "/links": "Reads one link of the workspace with its counters.",
      "/coupons": "Reads one coupon of the workspace with its counters.",
    }),
    want: [`${place("coupons", "get/description")}: ${finding(place("links", "get/description"))}`],
  },
  {
    name: "two nouns tell texts of eight words apart no more than one",
    given: saying({
      "/links": "The link; clicks from now on go by it.",
      "/coupons": "The coupon; orders from now on go by it.",
    }),
    want: [`${place("coupons", "get/description")}: ${finding(place("links", "get/description"))}`],
  },
  {
    name: "names in backquotes tell texts apart no more than nouns",
    given: saying({
      "/links": "Reads what `link_id` names in this workspace.",
      "/coupons": "Reads what `coupon_id` names in this workspace.",
    }),
    want: [`${place("coupons", "get/description")}: ${finding(place("links", "get/description"))}`],
  },
  {
    name: "short texts are left alone",
    given: saying({ "/links": "Reads one link.", "/coupons": "Reads one coupon." }),
    want: [],
  },
  {
    name: "a shared component says what it says once",
    given: documentOf(
      Object.fromEntries(
        ["/links", "/coupons"].map((path) => [
          path,
          { get: { parameters: [{ $ref: "#/components/parameters/Limit" }] } },
        ]),
      ),
      {
        parameters: {
          Limit: { name: "limit", in: "query", description: "The most rows that one page can have." },
        },
      },
    ),
    want: [],
  },
  {
    name: "schemas with other nouns are reported, those with the same words are not",
    given: documentOf(
      {},
      {
        schemas: {
          Link: { description: "A tracked URL that counts clicks." },
          LinkInput: { description: "A tracked URL that counts clicks." },
          Coupon: { description: "A tracked code that counts clicks." },
        },
      },
    ),
    want: [`#/components/schemas/Coupon/description: ${finding("#/components/schemas/Link/description")}`],
  },
  {
    name: "problems may be the same word by word",
    given: answering({
      "/test": "a disabled endpoint receives nothing; enable it first",
      "/replay": "a disabled endpoint receives nothing; enable it first",
    }),
    want: [],
  },
  {
    name: "problems with other nouns are reported",
    given: answering({
      "/cancel": "a payout that is completed cannot be cancelled any more",
      "/retry": "a payout that is completed cannot be retried any more",
    }),
    want: [
      `${place("retry", "post/responses/409/content/application~1problem+json/example/detail")}: ${finding(
        place("cancel", "post/responses/409/content/application~1problem+json/example/detail"),
      )}`,
    ],
  },
]);
