import { setTimeout as sleep } from 'node:timers/promises';

/** Between two requests of an open page. */
const PAGE_POLL_MS = 10_000;
const MIN_INTERVAL_MS = 1_000;

/**
 * What a hub must answer while people have a page open, in requests per viewer and minute.
 * Watches do not count: they belong to the portal, however many people look.
 *
 * @param look - what an open page asks the portal for each time
 */
export async function measureViewers(look, link, options) {
  const total = () => link.requests.list + link.requests.other;
  const before = total();
  const endsAt = performance.now() + options.viewSeconds * 1000;
  await Promise.all(
    Array.from({ length: options.viewers }, async (_, viewer) => {
      // People do not open their pages at one moment.
      await sleep((viewer * MIN_INTERVAL_MS) / options.viewers);
      while (performance.now() < endsAt) {
        const startedAt = performance.now();
        await look();
        const left = endsAt - performance.now();
        await sleep(
          Math.max(
            0,
            Math.min(left, PAGE_POLL_MS - (performance.now() - startedAt)),
          ),
        );
      }
    }),
  );
  const perViewerMinute = 60 / options.viewSeconds / options.viewers;
  return { hubRequestsPerViewerMinute: (total() - before) * perViewerMinute };
}
