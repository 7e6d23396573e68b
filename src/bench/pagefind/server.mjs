// A server of files for 127.0.0.1 that compresses as a public one would, and counts what it sends.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
};

/** Serves a folder as it is now; everything is compressed beforehand, so that no answer waits for it. */
export async function serve(folder) {
  const kept = new Map();
  const sent = { bytes: 0, requests: 0, files: [] };

  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const plain = await readFile(path);
      const packed = gzipSync(plain, { level: 9 });
      const smaller = packed.length < plain.length;
      kept.set(`/${relative(folder, path)}`, { body: smaller ? packed : plain, gzip: smaller });
    }
  }

  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://site').pathname)).replace(/\/$/, '/index.html');
    if (kept.has(path)) {
      const { body, gzip } = kept.get(path);
      sent.bytes += body.length;
      sent.requests += 1;
      sent.files.push([path, body.length]);
      const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-length': body.length };
      response.writeHead(200, gzip ? { ...headers, 'content-encoding': 'gzip' } : headers).end(body);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    /** What was sent since the last time this was asked. */
    taken() {
      const taken = { ...sent, files: sent.files };
      Object.assign(sent, { bytes: 0, requests: 0, files: [] });
      return taken;
    },
    close: () => server.close(),
  };
}
