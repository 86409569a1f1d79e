import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  repositoryFolder,
  requireFromRepository,
  sourceFile,
} from '../paths.mjs';

/** Starts a server by its name and resolves to its address and credentials. */
export async function startServer(name) {
  const child = fork(sourceFile('servers', 'serverProcess.cjs'), [name], {
    cwd: repositoryFolder,
    execArgv: [
      '--require',
      requireFromRepository.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
  });
  const message = await firstOf(child, ['ready', 'failed']);
  if (message.type !== 'ready') {
    throw new Error(`The server "${name}" did not start: ${message.message}`);
  }
  return {
    name,
    url: message.url,
    ca: message.ca,
    token: message.token,
    stop: async () => {
      const exited = once(child, 'exit');
      child.send({ type: 'stop' });
      await exited;
    },
  };
}

/** Ignores the messages of the module transformation. */
async function firstOf(child, types) {
  child.once('exit', code => {
    child.emit('message', { type: 'failed', message: `exit code ${code}` });
  });
  for (;;) {
    const [message] = await once(child, 'message');
    if (types.includes(message.type)) {
      return message;
    }
  }
}
