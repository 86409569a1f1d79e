import { isDeepStrictEqual } from 'node:util';
import { PARTS } from '../options.mjs';

/**
 * The report with those parts of an earlier one that were not measured again, if the same was
 * measured in the same way on the same machine.
 */
export function withEarlierParts(report, earlier) {
  if (!earlier || !isDeepStrictEqual(basisOf(report), basisOf(earlier))) {
    return report;
  }
  const { parts } = report.options;
  return {
    ...report,
    options: {
      ...report.options,
      parts: inOrder([...parts, ...earlier.options.parts]),
    },
    seconds: { ...earlier.seconds, ...report.seconds },
    parts: Object.fromEntries(
      inOrder([
        ...Object.keys(report.parts),
        ...Object.keys(earlier.parts),
      ]).map(part => [part, report.parts[part] ?? earlier.parts[part]]),
    ),
  };
}

function basisOf({ machine, versions, options, objectBytes }) {
  const { parts: _, ...others } = options;
  return { machine, versions, options: others, objectBytes };
}

function inOrder(names) {
  return PARTS.filter(part => names.includes(part));
}
