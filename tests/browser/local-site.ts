import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a path gives: HTML, a full answer, or a function asked anew at every visit (counted from 1). */
export type Route = string | Answer | ((visit: number, address: URL) => string | Answer);

export interface LocalSite {
  readonly origin: string;
  /** The full address of a path on this site, under the name `localhost` or another that leads here. */
  address(path: string, host?: string): string;
  /** Sets or replaces what a path gives from now on. */
  set(path: string, route: Route): void;
  /** How often a path was asked for. */
  visits(path: string): number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
};

/**
 * Serves a folder, a table of routes, or a folder with routes over it, on this machine alone.
 * `port` 0 takes a free one.
 */
export async function openSite(
  from: string | Readonly<Record<string, Route>>,
  routesOver: Readonly<Record<string, Route>> = {},
  port = 0,
): Promise<LocalSite> {
  const folder = typeof from === "string" ? path.resolve(from) : null;
  const routes = new Map(Object.entries(typeof from === "string" ? routesOver : from));
  const visits = new Map<string, number>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? "/", "http://localhost");
    const name = decodeURIComponent(address.pathname);
    const visit = (visits.get(name) ?? 0) + 1;
    visits.set(name, visit);
    const route = routes.get(name);
    const given = typeof route === "function" ? route(visit, address) : route;
    const found =
      given === undefined
        ? await readInside(folder, name)
        : typeof given === "string"
          ? { body: given }
          : given;
    const {
      status = 200,
      headers = {},
      body,
    } = found ?? { status: 404, body: "There is no such page." };
    const type = TYPES[path.extname(name)] ?? TYPES[".html"] ?? "";
    response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers });
    response.end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const address: LocalSite["address"] = (name, host = "localhost") =>
    `http://${host}:${taken}${name}`;
  return {
    origin: `http://localhost:${taken}`,
    address,
    set: (name, route) => void routes.set(name, route),
    visits: (name) => visits.get(name) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A file of the folder, a folder's index.html, or null: also for a path that leads out of the folder. */
async function readInside(folder: string | null, name: string): Promise<Answer | null> {
  if (folder === null) return null;
  const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
  if (!file.startsWith(folder + path.sep)) return null;
  try {
    return { body: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return null;
    throw error;
  }
}
