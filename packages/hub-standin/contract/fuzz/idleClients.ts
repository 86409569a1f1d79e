import assert from 'node:assert/strict';
import { ClientRequest } from 'node:http';
import https from 'node:https';
import { connect, TLSSocket } from 'node:tls';
import { readKubeconfig, ServerIdentity } from '../client/kubeconfig';
import { ApiClient } from '../client/ApiClient';
import { eventually } from '../runner/eventually';
import { SandboxServer } from '../servers/startSandboxServer';

const WATCHES = 2_000;
const SLOW_CLIENTS = 50;
const WIDGETS = '/apis/contract.example.com/v1/widgets';

/** Opens thousands of watches, lets them be, closes them without a word; none may stay. */
export async function idleWatchesGoAway(sandbox: SandboxServer): Promise<void> {
  const identity = readKubeconfig(sandbox.kubeconfig).current;
  const agent = agentOf(identity);
  const before = (await sandbox.figures()).openWatches;
  const requests: ClientRequest[] = [];
  try {
    for (let opened = 0; opened < WATCHES; opened++) {
      requests.push(await openWatch(agent, identity));
    }
    const open = (await sandbox.figures()).openWatches;
    assert.ok(open >= before + WATCHES, `${open} watches are open`);
  } finally {
    requests.forEach(request => request.destroy());
    agent.destroy();
  }
  await eventually(async () => {
    const left = (await sandbox.figures()).openWatches;
    assert.ok(left <= before, `${left} watches are left`);
  });
}

/** Sends requests byte by byte and stops in the middle; others must be served meanwhile. */
export async function slowClientsBlockNobody(
  sandbox: SandboxServer,
): Promise<void> {
  const identity = readKubeconfig(sandbox.kubeconfig).current;
  const sockets = await Promise.all(
    Array.from({ length: SLOW_CLIENTS }, (_, index) =>
      startSlowly(identity, index),
    ),
  );
  try {
    const client = ApiClient.create(identity);
    (await client.get('/version')).expect(200);
    client.close();
  } finally {
    sockets.forEach(socket => socket.destroy());
  }
  assert.ok(sandbox.alive());
}

/** Watches that never read what is sent to them must not hold the server's memory or the others up. */
export async function watchesThatDoNotReadBlockNobody(
  sandbox: SandboxServer,
  change: (index: number) => Promise<void>,
): Promise<void> {
  const identity = readKubeconfig(sandbox.kubeconfig).current;
  const agent = agentOf(identity);
  const before = (await sandbox.figures()).openWatches;
  const requests = await Promise.all(
    Array.from({ length: 20 }, () => openWatch(agent, identity)),
  );
  for (let index = 0; index < 200; index++) {
    await change(index);
  }
  requests.forEach(request => request.destroy());
  agent.destroy();
  await eventually(async () => {
    const left = (await sandbox.figures()).openWatches;
    assert.ok(left <= before, `${left} watches are left`);
  });
}

function agentOf({ certificateAuthority }: ServerIdentity): https.Agent {
  return new https.Agent({ ca: certificateAuthority });
}

function openWatch(
  agent: https.Agent,
  { server, token }: ServerIdentity,
): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const request = https.get(
      `${server}${WIDGETS}?watch=true`,
      { agent, headers: { Authorization: `Bearer ${token}` } },
      response => {
        response.on('error', () => {});
        response.pause();
        resolve(request);
      },
    );
    request.on('error', reject);
  });
}

function startSlowly(
  { server, token, certificateAuthority }: ServerIdentity,
  index: number,
): Promise<TLSSocket> {
  const { hostname, port, pathname } = new URL(server);
  const beginnings = [
    `GET ${pathname}/version HTTP/1.1\r\nHost: x\r\nX-Slow: `,
    `POST ${pathname}${WIDGETS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"spec":`,
    'nonsense\r\n\r\n',
    'G',
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host: hostname, port: Number(port), ca: certificateAuthority },
      () => {
        socket.write(beginnings[index % beginnings.length]);
        resolve(socket);
      },
    );
    socket.on('error', reject);
  });
}
