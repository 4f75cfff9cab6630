import type { Middleware } from "./options.ts";
import { redactHeaders } from "./redact.ts";

/** Where log lines go: `console`, or a logger of that shape. */
export interface LogSink {
  debug(message: string, details?: object): void;
  info(message: string, details?: object): void;
  warn(message: string, details?: object): void;
}

/** `debug`: every attempt with its headers; `info`: every attempt; `warn`: those that failed. */
export type LogLevel = "debug" | "info" | "warn";

/**
 * A middleware that logs attempts: method, path template, status, time. Never bodies or URLs, and of headers
 * that carry secrets only the names.
 */
export function logger(sink: LogSink, level: LogLevel = "warn"): Middleware {
  return async (request, next, { operation, path, attempt }) => {
    const started = performance.now();
    const tell = (outcome: string, isFailure: boolean, headers?: Headers) => {
      const ms = Math.round(performance.now() - started);
      const line = `${request.method} ${path} ${outcome} in ${ms} ms (${operation}, attempt ${attempt})`;
      if (isFailure) sink.warn(line);
      else if (level !== "warn") sink.info(line);
      if (level !== "debug") return;
      sink.debug(operation, {
        request: redactHeaders(request.headers),
        ...(headers && { response: redactHeaders(headers) }),
      });
    };
    try {
      const response = await next(request);
      tell(String(response.status), !response.ok, response.headers);
      return response;
    } catch (error) {
      tell("failed", true);
      throw error;
    }
  };
}
