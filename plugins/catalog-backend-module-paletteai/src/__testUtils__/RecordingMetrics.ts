import { SyncMetrics } from '../metrics/createSyncMetrics';

type Mutation = Parameters<SyncMetrics['mutated']>[0];
type Withheld = Parameters<SyncMetrics['withheld']>[1];

/** Remembers what was told. */
export class RecordingMetrics implements SyncMetrics {
  readonly mutations: Mutation[] = [];
  readonly withheldByHub = new Map<string, Withheld>();
  readonly problemsByHub = new Map<string, number>();

  mutated(mutation: Mutation): void {
    this.mutations.push(mutation);
  }

  withheld(hub: string, counts: Withheld): void {
    this.withheldByHub.set(hub, counts);
  }

  problems(hub: string, count: number): void {
    this.problemsByHub.set(hub, count);
  }
}
