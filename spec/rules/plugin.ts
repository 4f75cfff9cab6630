import { actionConflict } from "./action-conflict.ts";
import { bounded } from "./bounded.ts";
import { described } from "./described.ts";
import { examples } from "./examples.ts";
import { guardReplies } from "./guard-replies.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { listEnvelope } from "./list-envelope.ts";
import { listSort } from "./list-sort.ts";
import { money } from "./money.ts";
import { naming } from "./naming.ts";
import { openAndClosed } from "./open-and-closed.ts";
import { openEnums } from "./open-enums.ts";
import { ownWords } from "./own-words.ts";
import { problemCodes } from "./problem-codes.ts";
import { propertyNames } from "./property-names.ts";
import { replyHeaders } from "./reply-headers.ts";
import { scopes } from "./scopes.ts";
import { unusedCodes } from "./unused-codes.ts";

/** Our house rules, as Redocly loads them: `heldsway/list-envelope` and so on in `redocly.yaml`. */
export default function plugin() {
  return {
    id: "heldsway",
    rules: {
      oas3: {
        "action-conflict": actionConflict,
        bounded,
        described,
        examples,
        "guard-replies": guardReplies,
        "idempotency-key": idempotencyKey,
        "list-envelope": listEnvelope,
        "list-sort": listSort,
        money,
        naming,
        "open-and-closed": openAndClosed,
        "open-enums": openEnums,
        "own-words": ownWords,
        "problem-codes": problemCodes,
        "property-names": propertyNames,
        "reply-headers": replyHeaders,
        scopes,
        "unused-codes": unusedCodes,
      },
    },
  };
}
