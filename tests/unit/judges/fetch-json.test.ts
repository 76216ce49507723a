import { expect, test } from 'vitest';
import { fetchJson } from '../../../lib/judges/fetch-json.ts';
import { parseServer } from '../../../lib/judges/server-address.ts';
import { startJudgeServer } from '../../e2e/support/judge-server.ts';

test('a server that does not answer in time is given up with a sentence', async () => {
  const server = await startJudgeServer();
  server.manner = 'stalls';
  const asked = fetchJson({
    url: `${server.url}/v1/chat/completions`,
    body: {},
    timeoutMs: 100,
    signal: new AbortController().signal,
  });
  await expect(asked).rejects.toMatchObject({
    stopsAll: true,
    message: `The server at ${server.url} gave no answer in 0.1 seconds.`,
  });
  await server.close();
});

test.each([
  ['http://127.0.0.1:11434', 'http://127.0.0.1:11434', '127.0.0.1:11434', true, 'http://127.0.0.1/*'],
  ['localhost:1234/v1/', 'http://localhost:1234', 'localhost:1234', true, 'http://localhost/*'],
  ['http://[::1]:8080/', 'http://[::1]:8080', '[::1]:8080', true, 'http://[::1]/*'],
  ['https://a.example/llm/v1', 'https://a.example/llm', 'a.example', false, 'https://a.example/*'],
  // Not this machine, whatever they look like.
  ['http://127.0.0.1.example', 'http://127.0.0.1.example', '127.0.0.1.example', false, 'http://127.0.0.1.example/*'],
  ['http://localhost@b.example', 'http://b.example', 'b.example', false, 'http://b.example/*'],
  ['http://0.0.0.0:11434', 'http://0.0.0.0:11434', '0.0.0.0:11434', false, 'http://0.0.0.0/*'],
])('%s', (typed, base, host, isLoopback, pattern) => {
  expect(parseServer(typed)).toEqual({ base, host, isLoopback, pattern });
});

test.each(['', '  ', 'ftp://127.0.0.1', 'http://', 'file:///etc/passwd', 'http://exa mple'])(
  '“%s” is no server',
  (typed) => {
    expect(parseServer(typed)).toBeNull();
  },
);
