import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repo } from './launch.ts';

/** Runs a tool of node_modules/.bin and shows what it prints, `isQuiet` only if it fails; whether it succeeded. */
export function run(command: string[], options: { isQuiet?: boolean; env?: Record<string, string> } = {}): boolean {
  const bin = path.join(repo, 'node_modules/.bin');
  const [tool = '', ...words] = command;
  const shown = options.isQuiet ? 'pipe' : 'inherit';
  const { status, error, stdout, stderr } = spawnSync(tool, words, {
    cwd: repo,
    stdio: ['ignore', shown, shown],
    // Windows finds `wxt.cmd` only through a shell.
    shell: process.platform === 'win32',
    // Our own bin first: its node is 22, whatever the machine has.
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...options.env },
  });
  if (error) console.error(`${tool}: ${error.message}`);
  if (status !== 0 && options.isQuiet) console.error(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}
