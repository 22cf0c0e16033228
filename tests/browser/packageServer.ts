// A static web server as an administrator has one: the packaged folder below an address, with the headers of docs/deploy.md.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

export interface PackageServer {
  readonly origin: string;
  /** Where the folder is, without a slash at its end. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, which need not be there yet, at https://localhost:PORT/quadrille/ under a content-security policy. */
export async function servePackage(folder: string, policy: string): Promise<PackageServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname));
    const type = types[extname(path)];
    try {
      if (!path.startsWith('/quadrille/') || type === undefined) throw new Error(`no file: ${path}`);
      const content = readFileSync(join(folder, path.slice('/quadrille/'.length)));
      const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' };
      response.writeHead(200, { ...headers, 'Content-Security-Policy': policy }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { origin, host: `${origin}/quadrille`, close };
}
