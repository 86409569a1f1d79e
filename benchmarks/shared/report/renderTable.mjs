import { formatFigure, summarize } from './statistics.mjs';

/**
 * A table with a column per subject: figures with their range, and for all but the anchor the
 * ratio to it and whether the goal is met.
 *
 * @param rows - `{ row, title, key, unit, goal, isMet({ low, median, high, ratio, …context }) }`
 * @param subjects - the runs of each subject, by its name
 */
export function renderTable({ rows, subjects, anchor, context = {} }) {
  const names = Object.keys(subjects);
  return [
    `| # | Measure | Goal | ${names.join(' | ')} |`,
    `| --- | --- | --- | ${names.map(() => '---:').join(' | ')} |`,
    ...rows.map(row => {
      const base = summarize(subjects[anchor] ?? [], row.key);
      const cells = names.map(name => {
        const summary = summarize(subjects[name], row.key);
        return name === anchor
          ? renderFigures(row, summary)
          : renderCompared(row, summary, base, context);
      });
      return `| ${[row.row, row.title, row.goal, ...cells].join(' | ')} |`;
    }),
  ];
}

function renderFigures({ unit }, summary) {
  if (!summary) {
    return 'not measured';
  }
  const { median, low, high } = summary;
  const text = value =>
    value === Infinity ? 'never' : `${formatFigure(value)}${unit}`;
  return low === high
    ? text(median)
    : `${text(median)} (${formatFigure(low)}–${formatFigure(high)})`;
}

function renderCompared(row, summary, base, context) {
  const figures = renderFigures(row, summary);
  if (!summary) {
    return figures;
  }
  const { low, median, high } = summary;
  const ratio = base && base.median > 0 ? median / base.median : undefined;
  const verdict = row.isMet({ ...context, low, median, high, ratio })
    ? 'met'
    : '**missed**';
  const compared =
    ratio === undefined || base.median === Infinity
      ? ''
      : `**${formatFigure(ratio)} ×** `;
  return `${compared}${figures}, ${verdict}`;
}
