import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { inspect } from 'node:util';
import paletteaiPlugin from '../..';
import { userInfoOfDemo } from '../people';
import { RecordingAuditor } from '../RecordingAuditor';
import { RecordingLogger } from '../RecordingLogger';
import type { Measurements } from './BackendProcess';
import { LoopWatch } from './LoopWatch';

/**
 * The backend that `BackendProcess` starts. Its configuration is JSON in the environment, as are the texts that must not
 * be in its logs.
 */
const {
  ATTACK_CONFIG = '{}',
  ATTACK_SECRETS = '[]',
  ATTACK_BLOCK_MS = '0',
} = process.env;
const secrets: string[] = JSON.parse(ATTACK_SECRETS);
const logger = RecordingLogger.create();
const auditor = RecordingAuditor.create();
const told: string[] = [];
const signals: { recipient: string; text: string }[] = [];
let peakBytes = 0;

function drain(): void {
  const lines = [
    ...logger.lines.splice(0),
    ...auditor.events
      .splice(0)
      .map(event => inspect(event.meta) + event.error?.message),
  ];
  told.push(
    ...lines.filter(line => secrets.some(secret => line.includes(secret))),
  );
  peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
}

/** Other parts of the tool chain talk on the same channel. */
function tell(answer: unknown): void {
  process.send?.({ type: 'attack', answer });
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
}

async function start(): Promise<void> {
  const backend = await startTestBackend({
    features: [
      paletteaiPlugin,
      userInfoOfDemo(),
      auditor.factory(),
      logger.factory(),
      mockServices.rootConfig.factory({ data: JSON.parse(ATTACK_CONFIG) }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: async ({ channel, message, recipients }) => {
            const text = JSON.stringify({ channel, message });
            const refs =
              recipients.type === 'user'
                ? [recipients.entityRef].flat()
                : [recipients.type];
            signals.push(...refs.map(recipient => ({ recipient, text })));
          },
        }),
      }),
    ],
  });
  setInterval(drain, 200);
  let watch: LoopWatch | undefined;
  let heapBefore = 0;
  process.on('message', message => {
    if (message === 'begin') {
      heapBefore = heapMegabytes();
      watch = LoopWatch.start(Number(ATTACK_BLOCK_MS));
      tell('begun');
    } else if (message === 'measure') {
      drain();
      const measurements: Measurements = {
        blocks: watch?.blocks() ?? [],
        heapGrowthMegabytes: heapMegabytes() - heapBefore,
        peakMegabytes: Math.round(peakBytes / 1024 / 1024),
        told,
        signals,
      };
      tell(measurements);
    }
  });
  process.on('disconnect', () => process.exit(0));
  tell({ port: backend.server.port() });
}

start().catch(error => {
  process.stderr.write(`${inspect(error)}\n`);
  process.exit(1);
});
