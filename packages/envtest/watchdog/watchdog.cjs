// Ends the servers of one test environment and removes its data folder as soon as the process that
// started them is gone, however it ended: the operating system then closes this process's stdin.
// Usage: node watchdog.cjs FOLDER, with the lines "+PID" and "-PID" on stdin.

const { rmSync } = require('node:fs');
const { createInterface } = require('node:readline');
const { setTimeout: sleep } = require('node:timers/promises');

const folder = process.argv[2];
const processIds = new Set();

function note(line) {
  const processId = Number(line.slice(1));
  if (line.startsWith('+')) {
    processIds.add(processId);
  } else {
    processIds.delete(processId);
  }
}

function end(processId, signal) {
  try {
    return process.kill(processId, signal);
  } catch {
    return false;
  }
}

async function cleanUp() {
  // The data goes away too, so nothing must be written first.
  processIds.forEach(processId => end(processId, 'SIGKILL'));
  while ([...processIds].some(processId => end(processId, 0))) {
    await sleep(20);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

createInterface({ input: process.stdin }).on('line', note).on('close', cleanUp);
