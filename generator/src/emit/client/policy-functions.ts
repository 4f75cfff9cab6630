import type { Auth, ErrorShape, Policy } from "../../ir/policy.ts";
import { type Code, code, valueImport } from "../shared/code.ts";
import { literal, stringLiteral } from "../shared/literal.ts";
import { roomAt } from "../shared/room.ts";

/** Functions of the runtime that send a credential; those with a name are made of it. */
const senders: { readonly [by in Auth["by"]]: string } = {
  bearer: "bearer",
  basic: "basic",
  header: "headerKey",
  query: "queryKey",
  cookie: "cookieKey",
};

/** What sends the credential. */
export function authenticateWith({ auth, imports }: Policy): Code | undefined {
  if (auth === undefined) return undefined;
  const by = valueImport(senders[auth.by], imports.clientRuntime);
  return auth.name === undefined ? code`${by}` : code`${by}(${stringLiteral(auth.name)})`;
}

/** What reads errors; undefined where the runtime understands them by itself. */
export function readErrorWith({ errorShape, imports }: Policy): Code | undefined {
  if (errorShape === undefined || isUsual(errorShape)) return undefined;
  const [codeName, message] = [errorShape.code, errorShape.message].map((path) =>
    path?.length === 1 ? path[0] : path,
  );
  const names = literal({ code: codeName, message }, roomAt(2, "readError: errorsAt(".length, 2));
  return code`${valueImport("errorsAt", imports.clientRuntime)}(${names})`;
}

/** `code` with `detail`, `message` or `title`, in the body or in its `error`, which may be all there is. */
function isUsual({ code: path, message }: ErrorShape): boolean {
  if (path === undefined && message.join() === "error") return true;
  const [holder, name] = message.length === 1 ? ["", message[0]] : ["error.", message.slice(1).join(".")];
  const isKnown = ["detail", "message", "title"].includes(name ?? "");
  const isInPlace = message.length === 1 || message[0] === "error";
  return isKnown && isInPlace && (path === undefined || path.join(".") === `${holder}code`);
}
