/** Installs the locked packages, unless what is installed is as new as the lock file. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** When a file was last written, or 0. @param {string} path */
const written = (path) => statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  const { status } = spawnSync('npm', ['ci', '--no-progress'], { cwd: fileURLToPath(root), stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
