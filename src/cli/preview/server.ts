import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageFailure } from '../failure.js';

/** This machine alone. */
const HOST = '127.0.0.1';

/** Tried first, so that the address is the same from day to day. */
const USUAL_PORT = 4747;

/** Where the page hears of what is new. */
export const EVENTS = '/events';

/** What is answered to a browser that asks for a path. */
export interface Answer {
  /** As in `Content-Type`. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Nothing for a path where nothing is. */
type Find = (path: string) => Answer | undefined;

/** A page on this machine that hears of what is new. */
export interface PreviewServer {
  readonly address: string;
  /** Tells every page that is open, and those that are opened from now on. */
  readonly tell: (news: unknown) => void;
  readonly end: () => void;
}

/**
 * No other page may show what is here or read it, and this one loads nothing from elsewhere but pictures that the document
 * names.
 */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves what is found for a path.
 *
 * @param port where it has to be; any that is free if none is given
 * @throws {UsageFailure} if the port is in use
 */
export async function servePreview(port: number | undefined, find: Find): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>();
  let news = '';
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, portOf(server));
    const [path = '/'] = request.url?.split('?') ?? [];
    if (refusal) send(response, refusal, { type: PLAIN, body: `${REFUSALS[refusal]}\n` });
    else if (path === EVENTS) {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' }).write(news);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    } else {
      sendFound(response, path, find);
    }
  });
  await listen(server, port);
  return {
    address: `http://${HOST}:${portOf(server)}/`,
    tell: (value) => {
      news = `data: ${JSON.stringify(value)}\n\n`;
      for (const page of pages) page.write(news);
    },
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const PLAIN = 'text/plain; charset=utf-8';

const REFUSALS = { 403: 'Not by this name', 405: 'Nothing to be changed here' } as const;

/** A page elsewhere can give its own name this machine's address; by that name nothing is answered. */
function refusalOf(
  { headers: { host }, method }: IncomingMessage,
  port: number,
): keyof typeof REFUSALS | undefined {
  if (![HOST, 'localhost'].some((name) => host === `${name}:${port}`)) return 403;
  return method === 'GET' ? undefined : 405;
}

/** A file that cannot be read must not end the preview. */
function sendFound(response: ServerResponse, path: string, find: Find): void {
  try {
    const answer = find(path);
    send(response, answer ? 200 : 404, answer ?? { type: PLAIN, body: 'Not found\n' });
  } catch (error) {
    send(response, 500, { type: PLAIN, body: `${String(error)}\n` });
  }
}

function send(response: ServerResponse, status: number, { type, body }: Answer): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body);
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  try {
    await listenAt(server, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) {
      const hint = 'End what runs there, or give another number.';
      throw new UsageFailure('--port', `${port} is in use`, hint);
    }
    await listenAt(server, 0);
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
