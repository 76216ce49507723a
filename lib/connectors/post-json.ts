/** What a program on this machine is asked. */
export interface Question {
  url: string;
  body: unknown;
  headers: Record<string, string>;
  timeoutMs: number;
  /** Bytes of the largest answer that is read. */
  most: number;
  signal?: AbortSignal | undefined;
}

/** What came back, unread; or that nothing whole did: `late` and `stopped` left it open whether it was heard. */
export type Answer =
  | { kind: 'answer'; status: number; headers: Headers; json: unknown }
  | { kind: 'silent' | 'late' | 'stopped' | 'flooded' };

/** Posts JSON. Never throws for what a program or a connection may do. */
export async function postJson(fetchIt: typeof fetch, question: Question): Promise<Answer> {
  const { url, body, headers, timeoutMs, most, signal } = question;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetchIt(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      // A redirect could carry a reading list off this machine.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const text = await readText(response, most);
    if (text === null) return { kind: 'flooded' };
    return { kind: 'answer', status: response.status, headers: response.headers, json: parse(text) };
  } catch (error) {
    if (signal?.aborted) return { kind: 'stopped' };
    if (timeout.aborted) return { kind: 'late' };
    // fetch says no more than "Failed to fetch", whatever it was.
    if (error instanceof TypeError) return { kind: 'silent' };
    throw error;
  }
}

/** null where it is longer than anything we ask for. */
async function readText(response: Response, most: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
