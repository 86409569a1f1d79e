import { renderTable } from '../shared/report/renderTable.mjs';
import { LIST_ROWS, VIEWER_ROWS } from './rows.mjs';

export const ANCHOR = 'plugin-kubernetes';

/** The report as Markdown. */
export function renderMarkdown(report) {
  const { date, machine, options, versions, objectBytes, parts } = report;
  return [
    '# Benchmark of the portal',
    '',
    `- Date: ${date}`,
    `- Machine: ${machine}`,
    `- Compute Pools: ${options.objects} of ${objectBytes} bytes; repeats: ${options.repeats} of ${options.requests} requests; viewers: ${options.viewers} for ${options.viewSeconds} s`,
    `- Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    '',
    '## What viewers cost the hub',
    '',
    ...renderTable({
      rows: VIEWER_ROWS,
      subjects: parts.viewers,
      anchor: ANCHOR,
    }),
    '',
    '## Lists, with conditions of the permission policy',
    '',
    ...renderTable({ rows: LIST_ROWS, subjects: parts.lists, anchor: ANCHOR }),
    '',
  ].join('\n');
}
