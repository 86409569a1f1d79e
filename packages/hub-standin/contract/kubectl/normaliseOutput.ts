import { KubectlStep } from './KubectlStep';

const REPLACEMENTS: [RegExp, string][] = [
  // What kubectl logs of a watch that its own time limit cut off depends on the moment.
  [/^[EWI]\d{4} .*reflector\.go.*\n/gm, ''],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UID'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z\b/g, 'TIME'],
  [/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? [+-]\d{4}(?: UTC)?/g, 'TIME'],
  [
    /\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}/g,
    'TIME',
  ],
  [/("?resourceVersion"?: ?)"?\d+"?/gi, '$1VERSION'],
  [/(Resource Version: +)\d+/g, '$1VERSION'],
  [/https?:\/\/(?:127\.0\.0\.1|localhost):\d+(?:\/hub)?/g, 'SERVER'],
  [/\/[^\s]*\/(LIVE|MERGED)-\d+/g, '$1'],
  [/\b10\.\d+\.\d+\.\d+\b/g, 'ADDRESS'],
  [/^[EWI]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /gm, 'LOG '],
  // Ages are whole columns; a duration in a message is part of what is compared.
  [/(^|\s{2,})(?:\d+[smhd])+(?=\s{2,}|$)/gm, '$1AGE'],
  // Column widths follow the widest cell; indentation stays.
  [/(?<=\S) {2,}/g, '  '],
  [/ +$/gm, ''],
];

/** Makes the output of two servers comparable: what must differ from run to run gets a name. */
export function normaliseOutput(
  output: string,
  { only, without }: Pick<KubectlStep, 'only' | 'without'> = {},
): string {
  const text = REPLACEMENTS.reduce(
    (current, [pattern, replacement]) => current.replace(pattern, replacement),
    without ? output.replace(without, '') : output,
  );
  return only
    ? text
        .split('\n')
        .filter(line => only.test(line))
        .join('\n')
    : text.trimEnd();
}
