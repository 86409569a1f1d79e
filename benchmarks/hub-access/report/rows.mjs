const atMost =
  limit =>
  ({ median }) =>
    median <= limit;
const ratioAtMost =
  limit =>
  ({ ratio }) =>
    ratio <= limit;

/** What is compared on every server, and what is aimed at. Numbers are those of the targets. */
export const ROWS = [
  {
    row: 1,
    title: 'Bytes from the hub per changed object',
    key: 'bytesPerChange',
    unit: ' B',
    goal: '≤ 1.2 × the object',
    isMet: ({ median, objectBytes }) => median <= 1.2 * objectBytes,
  },
  {
    row: 2,
    title: 'Idle traffic per kind and hour',
    key: 'idleBytesPerHour',
    unit: ' B',
    goal: '≤ 30 KB',
    isMet: atMost(30_000),
  },
  {
    row: 2,
    title: 'Idle watches per kind and hour',
    key: 'idleWatchesPerHour',
    unit: '',
    goal: '≤ 15',
    isMet: atMost(15),
  },
  {
    row: 2,
    title: 'Lists while idle',
    key: 'idleLists',
    unit: '',
    goal: '0',
    isMet: atMost(0),
  },
  {
    row: 3,
    title: 'Change to handler, p95',
    key: 'latencyP95Ms',
    unit: ' ms',
    goal: '≤ 100 ms',
    isMet: atMost(100),
  },
  {
    row: 5,
    title: 'Initial sync, wall',
    key: 'wallMs',
    unit: ' ms',
    goal: '≤ 1 × informer',
    isMet: ratioAtMost(1),
  },
  {
    row: 6,
    title: 'Initial sync, CPU',
    key: 'cpuMs',
    unit: ' ms',
    goal: '≤ 1 × informer',
    isMet: ratioAtMost(1),
  },
  {
    row: 7,
    title: 'Peak of RSS above the base',
    key: 'peakRssMb',
    unit: ' MB',
    goal: '≤ 0.45 × informer',
    isMet: ratioAtMost(0.45),
  },
  {
    row: 8,
    title: 'Retained heap',
    key: 'retainedHeapMb',
    unit: ' MB',
    goal: '≤ 0.25 × informer',
    isMet: ratioAtMost(0.25),
  },
  {
    row: 10,
    title: 'Longest block of the event loop',
    key: 'longestBlockMs',
    unit: ' ms',
    goal: '≤ 50 ms',
    isMet: atMost(50),
  },
  {
    row: 14,
    title: 'Half-open connection found',
    key: 'halfOpenFoundMs',
    unit: ' ms',
    goal: '≤ 90 s',
    isMet: atMost(90_000),
  },
];

/** Loading and starting without a hub, which no server has part in. */
export const IMPORT_ROWS = [
  {
    row: 16,
    title: 'Import and init without a hub',
    key: 'initMs',
    unit: ' ms',
    goal: '≤ 100 ms',
    isMet: atMost(100),
  },
  {
    row: 16,
    title: 'RSS of import and init',
    key: 'initRssMb',
    unit: ' MB',
    goal: '≤ 15 MB',
    isMet: atMost(15),
  },
];
