import { ConfigReader } from '@backstage/config';
import { EgressRules } from '../remote/EgressRules';

/** Rules that allow the servers of tests. */
export const loopbackEgress = EgressRules.read(
  new ConfigReader({
    paletteai: { egress: { allow: ['127.0.0.1', '[::1]', 'localhost'] } },
  }),
);
