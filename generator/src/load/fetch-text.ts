/** Milliseconds a file of another machine may take. */
const timeLimit = 30_000;

/** Text of a file on another machine; the error when it cannot be had. */
export async function fetchText(url: string): Promise<string | Error> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeLimit) });
    if (response.ok) return await response.text();
    return new Error(`the answer is ${response.status}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // "fetch failed" says less than why it did.
    return error.cause instanceof Error ? error.cause : error;
  }
}
