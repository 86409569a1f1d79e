const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain =
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const label1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

const subdomainMessage =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const labelMessage =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const label1035Message =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";

function mayNotBeLonger(limit: number): string {
  return `must be no more than ${limit} bytes`;
}

/** The rule for most names. An empty result means that the name is good. */
export function validateSubdomainName(name: string): string[] {
  return [
    ...(Buffer.byteLength(name) > 253 ? [mayNotBeLonger(253)] : []),
    ...(subdomain.test(name) ? [] : [subdomainMessage]),
  ];
}

/** The rule for namespaces. */
export function validateLabelName(name: string): string[] {
  if (name.includes('.')) {
    return ['must not contain dots'];
  }
  return [
    ...(Buffer.byteLength(name) > 63 ? [mayNotBeLonger(63)] : []),
    ...(label.test(name) ? [] : [labelMessage]),
  ];
}

/** The rule for services. */
export function validateLabel1035Name(name: string): string[] {
  return [
    ...(Buffer.byteLength(name) > 63 ? [mayNotBeLonger(63)] : []),
    ...(label1035.test(name) ? [] : [label1035Message]),
  ];
}

/** The rule for roles and bindings: anything that can stand in a path. */
export function validatePathSegmentName(name: string): string[] {
  if (name === '.' || name === '..') {
    return [`may not be '${name}'`];
  }
  return ['/', '%']
    .filter(part => name.includes(part))
    .map(part => `may not contain '${part}'`);
}
