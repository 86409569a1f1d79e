import { ServerFigures } from './measureServer';
import type { HubBenchmark } from './runHubBenchmark';

const ROWS: [string, (figures: ServerFigures) => number, number][] = [
  ['creations per second', figures => figures.createPerSecond, 0],
  [
    'paged list, pages of 500 (ms)',
    figures => figures.pagedListMilliseconds,
    0,
  ],
  ['paged list (MB)', figures => figures.pagedListMegabytes, 1],
  ['list in one piece (ms)', figures => figures.fullListMilliseconds, 0],
  ['watched changes per second', figures => figures.changesPerSecond, 0],
  [
    'answer to event, median (ms)',
    figures => figures.watchDelayMilliseconds.median,
    2,
  ],
  [
    'answer to event, 99th percentile (ms)',
    figures => figures.watchDelayMilliseconds.p99,
    2,
  ],
  ['memory per object (KB)', figures => figures.bytesPerObject / 1000, 1],
];

/** The result as a page for people. */
export function renderMarkdown(result: HubBenchmark): string {
  const names = result.servers.map(({ name }) => name);
  const lines = ROWS.map(([label, read, digits]) => {
    const cells = result.servers.map(({ figures }) =>
      read(figures).toFixed(digits),
    );
    return `| ${[label, ...cells].join(' | ')} |`;
  });
  return [
    '# Hub: many custom resources',
    '',
    `${result.objects} custom resources of 5 KB, ${result.changes} changes under one watch, 8 writers; Node ${result.node}, ${result.processors} processors. Both servers in one run, one after the other.`,
    '',
    `| | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---:').join(' | ')} |`,
    ...lines,
    '',
    'Memory of the sandbox is its heap after a garbage collection, that of the real server the resident memory of etcd, API server and controllers.',
    '',
  ].join('\n');
}
