import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of all packages that went into bundles, as one text, sorted by name.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says of the bundles.
 * @param {string[]} sources packages that data among the sources is made of.
 * @returns {Promise<string>}
 */
export async function collectLicences(metafiles, sources) {
  const folders = [...bundledFolders(metafiles), ...sources.map((name) => `node_modules/${name}`)];
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  const intro = 'This package contains parts of the packages below, under the licences given with each.\n';
  return [intro, ...texts].join(`\n${'-'.repeat(78)}\n\n`);
}

/**
 * The folders of the bundled packages, from what each bundle really holds after unused parts were dropped.
 * @param {import('esbuild').Metafile[]} metafiles
 */
function bundledFolders(metafiles) {
  const outputs = metafiles.flatMap(({ outputs }) => Object.values(outputs));
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return folders;
}

/**
 * @param {string} folder
 * @throws if a package comes with no licence: it must not be bundled then.
 */
async function licenceOf(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = await readdir(folder);
  const own = files.find((file) => /^licen[cs]e/i.test(file));
  const readme = files.find((file) => /^readme/i.test(file));
  const text = own
    ? await readFile(join(folder, own), 'utf8')
    : ((readme && (await sectionIn(join(folder, readme)))) ?? statedIn(manifest));
  if (!text) throw new Error(`${manifest.name} has no licence`);
  return `${manifest.name} ${manifest.version}\n\n${text.trim()}\n`;
}

/**
 * What the manifest of a package without a licence file says.
 * @param {{ license?: string, author?: string | { name: string } }} manifest
 */
function statedIn({ license, author }) {
  const holder = typeof author === 'object' ? author.name : author;
  return license && holder && `Licensed by ${holder} under the ${license} licence, as its package.json says.`;
}

/**
 * The section on the licence that some small packages have at the end of their README.
 * @param {string} readme
 */
async function sectionIn(readme) {
  return /^#* *licen[cs]e\n[\s\S]*/im.exec(await readFile(readme, 'utf8'))?.[0];
}
