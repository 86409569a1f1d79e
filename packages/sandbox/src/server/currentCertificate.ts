import {
  Clock,
  LoopbackCertificate,
  createLoopbackCertificate,
} from '@paletteai/hub-standin';
import { X509Certificate } from 'node:crypto';

const week = 7 * 86_400_000;

/** The certificate of the last run while it is good for another week, else a new one. @internal */
export function currentCertificate(
  saved: LoopbackCertificate | undefined,
  clock: Clock,
): LoopbackCertificate {
  const validTo = saved && new X509Certificate(saved.cert).validToDate;
  return saved && validTo && validTo.getTime() - clock.now() > week
    ? saved
    : createLoopbackCertificate();
}
