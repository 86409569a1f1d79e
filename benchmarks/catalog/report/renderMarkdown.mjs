import { renderTable } from '../../shared/report/renderTable.mjs';
import { ANCHOR } from '../subjects/SubjectBackend.mjs';
import { ROWS } from './rows.mjs';

const HEADINGS = {
  visible: 'From the hub to the catalog',
  sync: 'Reading anew, and a storm',
  faults: 'Entities removed by mistake (12)',
  twoHubs: 'Entities removed by mistake, with two hubs (12)',
  restart: 'Deletions while the portal is down',
  replicas: 'Replicas',
};

/** The report as Markdown. */
export function renderMarkdown(report) {
  const { date, machine, options, versions, objectBytes, parts } = report;
  return [
    '# Benchmark of the catalog',
    '',
    `- Date: ${date}`,
    `- Machine: ${machine}`,
    `- Compute Pools: ${options.objects} of ${objectBytes} bytes; repeats: ${options.repeats}; cycle: ${options.cycleSeconds} s`,
    `- Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    '',
    'Figures are medians with the lowest and highest in brackets, ratios are to the anchor, and goals are compared with the worst run.',
    '',
    'Both subjects run as backends of their own on the same hub. The catalog is the real one for row 4 and a recorder of mutations elsewhere; the full reconcile that this suite makes each half hour is not part of row 9. The peer runs in its cheapest setting, in the package versions of this portal.',
    '',
    ...Object.entries(parts).flatMap(([part, result]) => [
      `## ${HEADINGS[part]}`,
      '',
      ...(part === 'faults' || part === 'twoHubs'
        ? renderFaults(result)
        : renderTable({ rows: ROWS[part], subjects: result, anchor: ANCHOR })),
      '',
    ]),
  ].join('\n');
}

function renderFaults(faults) {
  const names = Object.keys(Object.values(faults)[0]);
  return [
    `| Fault | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---:').join(' | ')} |`,
    ...Object.entries(faults).map(([fault, bySubject]) => {
      const cells = names.map(name => renderRemoved(bySubject[name]));
      return `| ${fault} | ${cells.join(' | ')} |`;
    }),
  ];
}

function renderRemoved({ removed, entities, allBack }) {
  if (removed === 0) {
    return '0';
  }
  return `**${removed}** of ${entities}${allBack ? '' : ', not all back'}`;
}
