import type { Api, SecurityScheme } from "../../ir/api.ts";
import { code, type SourceFile, typeImport } from "../shared/code.ts";
import { block } from "../shared/layout.ts";
import { literal, objectKey } from "../shared/literal.ts";
import { roomAt } from "../shared/room.ts";

/** The security schemes of the document. */
export function emitSecuritySchemes(api: Api): SourceFile {
  const descriptor = typeImport("SecuritySchemeDescriptor", api.policy.imports.serverRuntime);
  const schemes = api.securitySchemes.map((scheme) => {
    const key = objectKey(scheme.name);
    return code`${key}: ${literal(descriptorOf(scheme), roomAt(2, key.length + 2))},`;
  });
  const type = code`{ readonly [scheme: string]: ${descriptor} }`;
  return {
    path: "security-schemes.ts",
    declares: ["securitySchemes"],
    body: code`
      /** How the credential of each security scheme travels. */
      export const securitySchemes = ${block(schemes)} as const satisfies ${type};
    `,
  };
}

function descriptorOf(scheme: SecurityScheme): object {
  switch (scheme.kind) {
    case "bearer":
    case "basic":
      return { kind: scheme.kind };
    // Their tokens are bearer tokens (RFC 6750), and so the generated client sends them.
    case "oauth2":
    case "openIdConnect":
      return { kind: "bearer" };
    case "apiKey":
      return { kind: scheme.kind, in: scheme.in, parameter: scheme.parameter };
    default:
      return { kind: "other" };
  }
}
