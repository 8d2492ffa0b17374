import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const binary = join(root, 'bin/clean-article.js');

/** The records that runs leave among the caches stay out of the user's own. */
export const cacheFolder = mkdtempSync(join(tmpdir(), 'clean-article-cache-'));
afterAll(() => rm(cacheFolder, { recursive: true, force: true }));

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built tool as a user does: in a process and a folder of its own. */
export function tool(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
) {
  return execute(process.execPath, [binary, ...args], options);
}

/** Runs a line of shell; `$TOOL` is the built tool. */
export function shell(line: string, cwd: string): Promise<Result> {
  return execute('bash', ['-c', line], { cwd, env: { TOOL: binary } });
}

/** Runs any command to its end. */
export function execute(
  command: string,
  args: readonly string[],
  { cwd, input, env }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, XDG_CACHE_HOME: cacheFolder, ...env } });
    const result: Result = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      result.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      result.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...result, status }));
    child.stdin.end(input);
  });
}

/** A new folder with these files in it, gone when the test is over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-article-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The files in a folder and below, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

export const read = (...path: string[]): Promise<string> => readFile(join(...path), 'utf8');
