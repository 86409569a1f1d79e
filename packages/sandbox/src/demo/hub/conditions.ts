const day = 86_400_000;

/** A time as Kubernetes writes it. @internal */
export function timeBefore(now: number, days: number): string {
  return `${new Date(now - days * day).toISOString().slice(0, 19)}Z`;
}

/** @internal */
export function condition(
  type: string,
  status: 'True' | 'False' | 'Unknown',
  reason: string,
  message: string,
  lastTransitionTime: string,
) {
  return { type, status, reason, message, lastTransitionTime };
}

/** @internal */
export function ready(lastTransitionTime: string, message = 'Ready') {
  return condition('Ready', 'True', 'Ready', message, lastTransitionTime);
}
