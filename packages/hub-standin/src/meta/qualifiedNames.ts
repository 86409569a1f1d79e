import { validateSubdomainName } from './names';

const part = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const partRule =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const valueRule =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

/** Findings about the key of a label or an annotation, or the name of a finalizer. */
export function validateQualifiedName(key: string): string[] {
  const parts = key.split('/');
  if (parts.length > 2) {
    return [
      `a valid label key ${partRule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  }
  const findings: string[] = [];
  const name = parts[parts.length - 1];
  if (parts.length === 2) {
    findings.push(...prefixFindings(parts[0]));
  }
  if (name === '') {
    findings.push('name part must be non-empty');
  } else if (name.length > 63) {
    findings.push('name part must be no more than 63 bytes');
  }
  if (!part.test(name)) {
    findings.push(`name part ${partRule}`);
  }
  return findings;
}

export function validateLabelValue(value: string): string[] {
  return [
    ...(value.length > 63 ? ['must be no more than 63 bytes'] : []),
    ...(value === '' || part.test(value) ? [] : [valueRule]),
  ];
}

function prefixFindings(prefix: string): string[] {
  if (prefix === '') {
    return ['prefix part must be non-empty'];
  }
  return validateSubdomainName(prefix).map(text => `prefix part ${text}`);
}
