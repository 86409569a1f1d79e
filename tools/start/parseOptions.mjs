import { parseArgs } from 'node:util';

/** Reads the ports and the data folder from the command line; throws an error that says how to write them. */
export function parseOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '3000' },
      'backend-port': { type: 'string', default: '7007' },
      data: { type: 'string' },
    },
  });
  const port = readPort('--port', values.port);
  const backendPort = readPort('--backend-port', values['backend-port']);
  if (port === backendPort) {
    throw new Error(
      `--port and --backend-port are both ${port}; the pages and the backend need different ports`,
    );
  }
  return { port, backendPort, dataFolder: values.data };
}

function readPort(option, text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `${option} is "${text}"; expected a number from 1 to 65535`,
    );
  }
  return port;
}
