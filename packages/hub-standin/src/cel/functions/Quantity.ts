const pattern =
  /^([+-]?)(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+|[numkMGTPE]|[KMGTPE]i)?$/;

const nanosPerUnit = 1_000_000_000n;

const binary: Record<string, bigint> = {
  Ki: 1024n,
  Mi: 1024n ** 2n,
  Gi: 1024n ** 3n,
  Ti: 1024n ** 4n,
  Pi: 1024n ** 5n,
  Ei: 1024n ** 6n,
};

const decimalExponents: Record<string, number> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

/** An amount such as `500m` or `1.5Gi`, exact to a billionth. */
export class Quantity {
  /** The amount in billionths. */
  readonly nanos: bigint;

  private constructor(nanos: bigint) {
    this.nanos = nanos;
  }

  static fromNanos(nanos: bigint): Quantity {
    return new Quantity(nanos);
  }

  /** Reads a quantity; undefined when the text is none. */
  static parse(text: string): Quantity | undefined {
    const match = pattern.exec(text);
    if (!match) {
      return undefined;
    }
    const [, sign, digits, suffix = ''] = match;
    const [whole, fraction = ''] = digits.split('.');
    const value = BigInt(`${whole}${fraction}` || '0');
    const nanos = scaled(value, fraction.length, suffix);
    return new Quantity(sign === '-' ? -nanos : nanos);
  }

  add(nanos: bigint): Quantity {
    return new Quantity(this.nanos + nanos);
  }

  get isInteger(): boolean {
    return this.nanos % nanosPerUnit === 0n;
  }

  get integer(): bigint {
    return this.nanos / nanosPerUnit;
  }

  get approximate(): number {
    return Number(this.nanos) / Number(nanosPerUnit);
  }
}

export function toNanos(integer: bigint): bigint {
  return integer * nanosPerUnit;
}

/** Rounds away from zero below a billionth, as Kubernetes does. */
function scaled(value: bigint, fractionDigits: number, suffix: string): bigint {
  const divisor = 10n ** BigInt(fractionDigits);
  if (Object.hasOwn(binary, suffix)) {
    return divideUp(value * binary[suffix] * nanosPerUnit, divisor);
  }
  const exponent = /^[eE][+-]?\d/.test(suffix)
    ? Number(suffix.slice(1))
    : decimalExponents[suffix];
  const shift = exponent + 9;
  return shift >= 0
    ? divideUp(value * 10n ** BigInt(shift), divisor)
    : divideUp(value, divisor * 10n ** BigInt(-shift));
}

function divideUp(value: bigint, divisor: bigint): bigint {
  return (value + divisor - 1n) / divisor;
}
