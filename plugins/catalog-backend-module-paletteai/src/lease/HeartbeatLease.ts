import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '@paletteai/backstage-plugin-paletteai-node';
import { LeaseRecords, ObservedLease, stepLease } from './stepLease';

/** How leases beat, in milliseconds. */
export interface LeaseTiming {
  /** Between two heartbeats, and between two looks of those who wait. */
  readonly beatMs: number;
  /** After so long without a heartbeat the lease is free. */
  readonly expiryMs: number;
}

/** A replica that dies is replaced after 25 s at most. */
export const DEFAULT_LEASE_TIMING: LeaseTiming = {
  beatMs: 5_000,
  expiryMs: 20_000,
};

/** Options of {@link HeartbeatLease}. */
export interface HeartbeatLeaseOptions {
  readonly name: string;
  /** Unique among all replicas, also over restarts. */
  readonly self: string;
  readonly records: LeaseRecords;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly timing?: LeaseTiming;
  /** Called when the lease was won or lost, or its fence changed. */
  readonly onChange?: () => void;
}

/**
 * Makes one replica the only one that does something.
 *
 * Never held by two at once: the holder counts from before its heartbeat was written, the others
 * from after they have seen it.
 */
export class HeartbeatLease {
  readonly #options: HeartbeatLeaseOptions;
  readonly #timing: LeaseTiming;
  #observed: ObservedLease | undefined;
  #heldUntil: number | undefined;
  #fence = 0;
  #wasHeld = false;
  #toldFence = 0;
  #beating: Promise<void> | undefined;

  constructor(options: HeartbeatLeaseOptions) {
    this.#options = options;
    this.#timing = options.timing ?? DEFAULT_LEASE_TIMING;
  }

  get isHeld(): boolean {
    return (
      this.#heldUntil !== undefined &&
      this.#options.clock.now() < this.#heldUntil
    );
  }

  /** Of the lease as it is held; what was written under another one may have been overwritten. */
  get fence(): number {
    return this.#fence;
  }

  /** Makes sure with the database that this replica is still the one. */
  async confirm(): Promise<boolean> {
    if (!this.isHeld) {
      return false;
    }
    await this.#beat();
    return this.isHeld;
  }

  /** Takes part until the signal fires, then lets go. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, logger, name } = this.#options;
    while (!signal.aborted) {
      try {
        await this.#beat();
      } catch (error) {
        logger.warn(
          `The heartbeat of the lease "${name}" failed; retrying`,
          error instanceof Error ? error : undefined,
        );
      }
      this.#tell();
      await clock.wait(this.#timing.beatMs, signal);
    }
    await this.#release();
  }

  /** One at a time, or a replica would lose against itself. */
  async #beat(): Promise<void> {
    while (this.#beating) {
      await this.#beating.catch(() => {});
    }
    this.#beating = this.#beatOnce();
    try {
      await this.#beating;
    } finally {
      this.#beating = undefined;
    }
  }

  async #beatOnce(): Promise<void> {
    const { records, self, clock } = this.#options;
    const startedAt = clock.now();
    const record = await records.read();
    const step = stepLease({
      self,
      record,
      observed: this.#observed,
      now: clock.now(),
      expiryMs: this.#timing.expiryMs,
    });
    if (step.type === 'wait') {
      this.#observed = step.observed;
      this.#heldUntil = undefined;
      return;
    }
    this.#observed = undefined;
    const isWon =
      step.type === 'create'
        ? await records.create(step.record)
        : await records.replace(step.record, self);
    this.#heldUntil = isWon ? startedAt + this.#timing.expiryMs : undefined;
    if (isWon) {
      const { holder, fence } = step.record;
      this.#fence = holder === self ? fence : fence + 1;
    }
  }

  #tell(): void {
    const { logger, name, onChange } = this.#options;
    const { isHeld } = this;
    if (isHeld !== this.#wasHeld) {
      this.#wasHeld = isHeld;
      logger.info(
        isHeld
          ? `This replica now writes to the catalog for "${name}"`
          : `This replica no longer writes to the catalog for "${name}"`,
      );
      onChange?.();
    } else if (isHeld && this.#fence !== this.#toldFence) {
      logger.warn(
        `Another replica wrote to the catalog for "${name}" without holding the lease; everything is compared again`,
      );
      onChange?.();
    }
    this.#toldFence = this.#fence;
  }

  async #release(): Promise<void> {
    const { records, self, logger, name } = this.#options;
    this.#heldUntil = undefined;
    try {
      const record = await records.read();
      if (record?.holder === self) {
        await records.replace(record, '');
      }
    } catch (error) {
      logger.warn(
        `Could not release the lease "${name}"; it will expire`,
        error instanceof Error ? error : undefined,
      );
    }
  }
}
