// A registry that lags behind can drop optional platform packages from the lock file; `npm ci` then fails elsewhere.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Whether a package finds another in its own folder or in one above it. */
function finds(path, name) {
  for (let folder = path; ; ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

const problems = Object.entries(packages).flatMap(
  ([path, { version, resolved, optionalDependencies }]) => [
    ...Object.keys(path ? (optionalDependencies ?? {}) : {})
      .filter((name) => !finds(path, name))
      .map(
        (name) =>
          `${path} ${version} wants ${name}, which is not in package-lock.json. Pin a version that is complete.`,
      ),
    ...(resolved ? [`${path} names a download address. Install with the settings in .npmrc.`] : []),
  ],
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
