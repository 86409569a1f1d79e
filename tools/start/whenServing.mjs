import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves to true once every URL answers with success; to false when the signal fires before. */
export async function whenServing(urls, { signal, pollMs = 500 }) {
  for (const url of urls) {
    while (!(await answers(url, signal))) {
      if (signal.aborted) {
        return false;
      }
      await sleep(pollMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return true;
}

async function answers(url, signal) {
  try {
    return (await fetch(url, { signal })).ok;
  } catch {
    return false;
  }
}
