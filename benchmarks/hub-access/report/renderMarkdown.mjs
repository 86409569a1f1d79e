import { renderTable } from '../../shared/report/renderTable.mjs';
import { ANCHOR } from '../subjects/Subject.mjs';
import { IMPORT_ROWS, ROWS } from './rows.mjs';

/** The report as Markdown: ratios first, absolute figures behind them. */
export function renderMarkdown(report) {
  const { date, machine, options, versions } = report;
  return [
    '# Benchmark of the hub access',
    '',
    `- Date: ${date}`,
    `- Machine: ${machine}`,
    `- Objects: ${options.objects}; repeats: ${options.repeats}; changes: ${options.changes}; idle: ${options.idleSeconds} s`,
    `- Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    '',
    'Each figure is the median of the runs, with the lowest and highest in brackets; ratios are to the informer.',
    '',
    ...report.servers.flatMap(({ name, objectBytes, subjects }) => [
      `## Server: ${name}, ${objectBytes} bytes per object`,
      '',
      ...renderTable({
        rows: ROWS,
        subjects,
        anchor: ANCHOR,
        context: { objectBytes },
      }),
      '',
    ]),
    '## Loading, without a server',
    '',
    ...renderTable({
      rows: IMPORT_ROWS,
      subjects: report.imports,
      anchor: 'informer',
    }),
    '',
  ].join('\n');
}
