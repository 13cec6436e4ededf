import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Workers as Cloudflare runs them, on loopback, without anything of Node in them. */

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "prerender.mjs", esModule = embed "prerender.mjs"),
  ],
  compatibilityDate = "2025-01-01",
);
`;

/** The stream in which a worker tells where it listens. */
const CONTROL = 3;

/** @returns {string | undefined} where the program is; nothing where there is none for this machine */
function findProgram() {
  try {
    const path = createRequire(import.meta.url)('workerd').default;
    return spawnSync(path, ['--version']).status === 0 ? path : undefined;
  } catch {
    return undefined;
  }
}

const program = findProgram();

/** Why no worker can be started on this machine; nothing where one can. */
export const noWorkers = program ? undefined : 'needs workerd, which does not run here';

/**
 * @param {string} worker a module that may import `./prerender.mjs`
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startWorker(worker) {
  const folder = mkdtempSync(join(tmpdir(), 'workerd-'));
  writeFileSync(join(folder, 'config.capnp'), CONFIG);
  writeFileSync(join(folder, 'worker.mjs'), worker);
  copyFileSync('dist/prerender.mjs', join(folder, 'prerender.mjs'));
  const child = spawn(
    program ?? '',
    ['serve', join(folder, 'config.capnp'), `--control-fd=${CONTROL}`],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  const control = /** @type {import('node:stream').Readable} */ (child.stdio[CONTROL]);
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return { url: `http://127.0.0.1:${port}/`, stop };
  }
  await stop();
  throw new Error('workerd ended before it listened');
}
