// Runs one subject in a separate process and measures it from inside.
const diagnostics = require('node:diagnostics_channel');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const subjects = {
  ...require('./paletteai.cjs'),
  ...require('./informer.cjs'),
};
const KILOBYTE = 1024;
const requests = { list: 0, watch: 0 };
const latencies = [];
let troubleAt;

diagnostics.channel('undici:request:create').subscribe(({ request }) => {
  requests[/[?&]watch=true/.test(request.path) ? 'watch' : 'list'] += 1;
});

const now = () => performance.timeOrigin + performance.now();
const collected = () => {
  for (let round = 0; round < 3; round += 1) {
    global.gc();
  }
  return process.memoryUsage();
};

async function sync({ name, connection, kind }) {
  const session = await subjects[name].prepare(connection);
  // The connection of the warm-up and the code that it loaded belong to the base.
  const base = collected();
  requests.list = 0;
  requests.watch = 0;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let peak = base.rss;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const cpu = process.cpuUsage();
  delay.enable();
  const startedAt = performance.now();
  const size = await session.sync(kind, receive, () => {
    troubleAt ??= now();
  });
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  clearInterval(sampler);
  peak = Math.max(peak, process.memoryUsage.rss());
  const after = collected();
  return {
    objects: size(),
    wallMs,
    cpuMs: (user + system) / 1000,
    peakRssMb: (peak - base.rss) / KILOBYTE / KILOBYTE,
    retainedHeapMb: (after.heapUsed - base.heapUsed) / KILOBYTE / KILOBYTE,
    longestBlockMs: delay.max / 1e6,
  };
}

function receive(object) {
  const stamp = Number(object.metadata?.annotations?.stamp);
  if (stamp > 0) {
    latencies.push(now() - stamp);
  }
}

const commands = {
  sync,
  requests: async () => ({ ...requests }),
  latencies: async () => latencies.splice(0),
  forgetTrouble: async () => {
    troubleAt = undefined;
    return now();
  },
  trouble: async () => troubleAt,
};

process.on('message', ({ id, command, argument }) => {
  commands[command](argument).then(
    result => process.send({ id, result }),
    error => process.send({ id, error: String(error?.stack ?? error) }),
  );
});
process.on('disconnect', () => process.exit(0));
