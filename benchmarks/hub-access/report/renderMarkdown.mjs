import { ANCHOR } from '../subjects/Subject.mjs';
import { IMPORT_ROWS, ROWS } from './rows.mjs';
import { summarize } from './summarize.mjs';

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
      ...renderTable(ROWS, subjects, ANCHOR, { objectBytes }),
      '',
    ]),
    '## Loading, without a server',
    '',
    ...renderTable(IMPORT_ROWS, report.imports, 'informer', {}),
    '',
  ].join('\n');
}

function renderTable(rows, subjects, anchor, context) {
  const names = Object.keys(subjects);
  return [
    `| # | Measure | Goal | ${names.join(' | ')} |`,
    `|---|---|---|${names.map(() => '---:|').join('')}`,
    ...rows.map(row => {
      const base = summarize(subjects[anchor], row.key);
      const cells = names.map(name => {
        const summary = summarize(subjects[name], row.key);
        return renderCell(row, summary, name === anchor ? undefined : base, {
          ...context,
          isAnchor: name === anchor,
        });
      });
      return `| ${row.row} | ${row.title} | ${row.goal} | ${cells.join(
        ' | ',
      )} |`;
    }),
  ];
}

function renderCell(row, summary, base, context) {
  if (!summary) {
    return 'not measured';
  }
  const { median, low, high } = summary;
  const figures = `${round(median)}${row.unit} (${round(low)}–${round(high)})`;
  if (context.isAnchor) {
    return figures;
  }
  const ratio = base?.median > 0 ? median / base.median : undefined;
  const verdict = row.isMet({ ...context, median, ratio }) ? 'met' : 'missed';
  return `${
    ratio === undefined ? '' : `**${round(ratio)} ×** `
  }${figures}, ${verdict}`;
}

function round(value) {
  return Math.abs(value) >= 100
    ? Math.round(value)
    : Number(value.toPrecision(3));
}
