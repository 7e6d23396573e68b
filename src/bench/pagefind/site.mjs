// Copies the Chinese pages of a built site, indexes them with Pagefind and lays the two bench pages beside them.
//   node site.mjs SITE COPY
import { copyFile, cp, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

const [site, copy] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

await rm(copy, { recursive: true, force: true });
await cp(site, copy, { recursive: true, filter: (source) => !['en', 'tool'].includes(relative(site, source)) });
const { index } = await createIndex({ rootSelector: 'main' });
const { page_count: pages } = await index.addDirectory({ path: copy });
await index.writeFiles({ outputPath: join(copy, 'pagefind') });
await close();
console.log(`Pagefind has indexed ${pages} pages`);
for (const name of ['pagefind', 'plansite']) {
  await copyFile(join(here, 'pages', `${name}.html`), join(copy, `bench-${name}.html`));
}
