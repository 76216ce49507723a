/** An address of a server, taken apart. */
export interface ServerAddress {
  /** Without a slash at its end and without `/v1`: "http://127.0.0.1:11434". */
  base: string;
  /** Host and port: "127.0.0.1:11434". */
  host: string;
  /** It is this very machine: text sent there does not leave it. */
  isLoopback: boolean;
  /** What the browser is asked to permit; patterns name no port. */
  pattern: string;
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Takes an address apart as the reader typed it; null where it is not one of http or https. */
export function parseServer(text: string): ServerAddress | null {
  const typed = text.trim();
  const address = typed.includes('://') ? typed : `http://${typed}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { protocol, origin, host, hostname, pathname } = new URL(address);
  return {
    base: `${origin}${pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}`,
    host,
    isLoopback: loopback.has(hostname),
    pattern: `${protocol}//${hostname}/*`,
  };
}
