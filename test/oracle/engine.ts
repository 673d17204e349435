// A stand-in for the Engine API on a unix socket: it answers what the client needs to go on, and keeps what was asked.
import http from 'node:http';
import type { Socket } from 'node:net';
import { answerFor } from './engine-answers';

export interface EngineRequest {
  readonly method: string;
  /** Without the version prefix: `/containers/create`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The parsed JSON body; undefined where there is none or it is a stream. */
  readonly body: unknown;
}

export interface Engine {
  readonly socketPath: string;
  /** The requests since the last call, without the pings with which every client run begins. */
  readonly takeRequests: () => EngineRequest[];
  readonly close: () => Promise<void>;
}

/** What the client learns from a ping; experimental, and an active swarm, so that no command is held back. */
const pingHeaders = {
  'Api-Version': '1.50',
  'Docker-Experimental': 'true',
  Ostype: 'linux',
  'Builder-Version': '2',
  Swarm: 'active/manager',
};

/** @param answers what the engine holds; an empty one if left out */
export async function startEngine(socketPath: string, answers = answerFor): Promise<Engine> {
  let requests: EngineRequest[] = [];
  const open = new Set<Socket>();
  const keep = (request: http.IncomingMessage, text: string): EngineRequest => {
    const kept = readRequest(request, text);
    if (kept.path !== '/_ping') requests.push(kept);
    return kept;
  };
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    request.on('end', () => respond(keep(request, text), response, answers));
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
  });
  // `attach` and `exec` turn the connection into a stream; ours ends at once, as if the process had ended.
  server.on('upgrade', (request, socket, head) => {
    keep(request, head.toString('latin1'));
    socket.end(
      'HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n' +
        'Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  return {
    socketPath,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function readRequest(request: http.IncomingMessage, text: string): EngineRequest {
  const url = new URL(request.url ?? '/', 'http://engine');
  const isJson = /json/u.test(request.headers['content-type'] ?? '');
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/v[\d.]+(?=\/)/u, ''),
    query: url.searchParams,
    body: isJson ? parseJson(Buffer.from(text, 'latin1').toString('utf8')) : undefined,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function respond(request: EngineRequest, response: http.ServerResponse, answers: typeof answerFor): void {
  const { status, body } = answers(request.method, request.path);
  response.writeHead(status, { ...pingHeaders, 'Content-Type': 'application/json' });
  response.end(body === undefined || request.method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`);
}
