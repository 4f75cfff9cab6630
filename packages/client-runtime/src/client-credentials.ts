import type { CredentialProvider, Fetch } from "./options.ts";

/** What a program shows to get a token of its own. */
export interface ClientCredentials {
  /** Where tokens are given. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes to ask for, with spaces between them. Default: what the server gives. */
  readonly scope?: string | undefined;
  /** Further parameters of the request: `audience`, `resource`. */
  readonly parameters?: { readonly [name: string]: string } | undefined;
  /** Where the server wants id and secret. Default: `header`, basic authentication. */
  readonly sentIn?: "header" | "body" | undefined;
  /** Sends the request. Default: `globalThis.fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for the request. Default 30 000. */
  readonly timeout?: number | undefined;
}

/**
 * Gets tokens by the client credentials grant (RFC 6749, section 4.4): pass it as `apiKey`. A client asks once for
 * all its calls, and again when the server answers 401, as it does when a token has expired.
 */
export function clientCredentials(client: ClientCredentials): CredentialProvider {
  const { tokenUrl, clientId, clientSecret, scope, parameters, sentIn = "header", timeout = 30_000 } = client;
  const send: Fetch = client.fetch ?? ((...request) => globalThis.fetch(...request));
  const isInBody = sentIn === "body";
  return async () => {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      ...(scope !== undefined && { scope }),
      ...parameters,
      ...(isInBody && { client_id: clientId, client_secret: clientSecret }),
    });
    const basic = `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`;
    const response = await send(tokenUrl, {
      method: "POST",
      headers: { accept: "application/json", ...(!isInBody && { authorization: basic }) },
      body,
      // Elsewhere the secret has no business.
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const { access_token, error, error_description }: { readonly [name: string]: unknown } = Object(answer);
    if (response.ok && typeof access_token === "string" && access_token !== "") return access_token;
    const reason = [error, error_description].filter((word) => typeof word === "string").join(": ");
    throw new Error(`no token from ${new URL(tokenUrl).origin}: ${response.status}${reason && ` ${reason}`}`);
  };
}

/** As RFC 6749, section 2.3.1, wants id and secret before they are joined. */
function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
