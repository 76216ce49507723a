import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { postJson } from '../../../lib/connectors/post-json.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks a server that answers so, with little patience. */
async function ask(answer: Parameters<typeof createServer>[1], signal?: AbortSignal) {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return postJson(fetch, { url, body: { a: '光' }, headers: {}, timeoutMs: 300, most: 1_000, signal });
}

test('an answer, as it was said', async () => {
  const said = await ask((request, response) => request.pipe(response.writeHead(418)));
  expect(said).toMatchObject({ kind: 'answer', status: 418, json: { a: '光' } });
});

test('an answer without end is not read to its end', async () => {
  const said = await ask((_, response) => {
    const pour = setInterval(() => response.write('x'.repeat(600)), 5);
    response.on('close', () => clearInterval(pour));
  });
  expect(said).toEqual({ kind: 'flooded' });
});

test('one that never comes is given up', async () => {
  expect(await ask(() => {})).toEqual({ kind: 'late' });
});

test('one that stops in the middle is none', async () => {
  const said = await ask((_, response) => {
    response.writeHead(201, { 'Content-Length': '100' }).write('{"a"');
    setTimeout(() => response.destroy(), 20);
  });
  expect(said).toEqual({ kind: 'silent' });
});

test('what the reader stops is stopped', async () => {
  expect(await ask(() => {}, AbortSignal.timeout(20))).toEqual({ kind: 'stopped' });
});
