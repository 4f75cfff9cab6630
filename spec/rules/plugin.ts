import { actionConflict } from "./action-conflict.ts";
import { bounded } from "./bounded.ts";
import { examples } from "./examples.ts";
import { guardReplies } from "./guard-replies.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { listEnvelope } from "./list-envelope.ts";
import { money } from "./money.ts";
import { naming } from "./naming.ts";
import { problemCodes } from "./problem-codes.ts";
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
        examples,
        "guard-replies": guardReplies,
        "idempotency-key": idempotencyKey,
        "list-envelope": listEnvelope,
        money,
        naming,
        "problem-codes": problemCodes,
        "reply-headers": replyHeaders,
        scopes,
        "unused-codes": unusedCodes,
      },
    },
  };
}
