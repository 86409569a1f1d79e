import { isIPv4, isIPv6 } from 'node:net';

const uuid = (version: string, variant = '') =>
  new RegExp(
    `^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?${variant}[0-9a-f]{${
      variant ? 3 : 4
    }}-?[0-9a-f]{12}$`,
    'i',
  );

const anyUuid =
  /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const dateTime =
  /^\d{4}-\d{2}-\d{2}[Tt\s]([01]\d|2[0-4]):[0-5]\d(:([0-5]\d|60))?([.,]\d+)?([Zz]|[+-]\d{2}:?\d{2})?$/;
const hostname =
  /^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$/u;
const goDuration = /^[+-]?(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/;

const checks: Record<string, (text: string) => boolean> = {
  'date-time': text => dateTime.test(text) && isRealDate(text.slice(0, 10)),
  date: text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text),
  duration: isDuration,
  uri: isUri,
  email: text => /^[^@\s<>]+@[^@\s<>]+$/.test(text),
  hostname: text => text.length <= 255 && hostname.test(text),
  ipv4: isIPv4,
  ipv6: isIPv6,
  cidr: isCidr,
  mac: text =>
    /^([0-9a-f]{2}[:-]){5}([0-9a-f]{2}[:-]){0,2}[0-9a-f]{2}$/i.test(text) ||
    /^([0-9a-f]{4}\.){2}[0-9a-f]{4}$/i.test(text),
  uuid: text => anyUuid.test(text),
  uuid3: text => uuid('3').test(text),
  uuid4: text => uuid('4', '[89ab]').test(text),
  uuid5: text => uuid('5', '[89ab]').test(text),
  byte: text =>
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(
      text,
    ),
  hexcolor: text => /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text),
};

/** Whether a string has a format. Formats that an API server ignores always fit. */
export function fitsFormat(text: string, format: string): boolean {
  const check = Object.hasOwn(checks, format) ? checks[format] : undefined;
  return check ? check(text) : true;
}

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isDuration(text: string): boolean {
  return (
    goDuration.test(text) ||
    text === '0' ||
    /^\d+\s*(ns|nano|us|micro|ms|milli|s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week)s?$/i.test(
      text,
    )
  );
}

function isUri(text: string): boolean {
  return text.startsWith('/') || URL.canParse(text);
}

function isCidr(text: string): boolean {
  const [address, bits, ...rest] = text.split('/');
  if (rest.length > 0 || bits === undefined || !/^\d{1,3}$/.test(bits)) {
    return false;
  }
  return (
    (isIPv4(address) && Number(bits) <= 32) ||
    (isIPv6(address) && Number(bits) <= 128)
  );
}
