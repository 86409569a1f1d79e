import { Clock } from '../Clock';

interface Appointment {
  readonly at: number;
  readonly action: () => void;
}

/**
 * A clock that stops until it is moved.
 * @public
 */
export class ManualClock implements Clock {
  #now: number;
  #appointments: Appointment[] = [];

  private constructor(start: number) {
    this.#now = start;
  }

  static create(start: string | number = '2026-01-15T09:00:00Z'): ManualClock {
    return new ManualClock(new Date(start).getTime());
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const appointment = { at: this.#now + milliseconds, action };
    this.#appointments.push(appointment);
    return () => {
      this.#appointments = this.#appointments.filter(
        other => other !== appointment,
      );
    };
  }

  /** How many actions wait for their time. */
  get waiting(): number {
    return this.#appointments.length;
  }

  /** Moves the time on and runs what falls due, in order of time. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#appointments
        .filter(({ at }) => at <= end)
        .sort((left, right) => left.at - right.at)[0];
      if (!next) {
        break;
      }
      this.#appointments = this.#appointments.filter(other => other !== next);
      this.#now = next.at;
      next.action();
    }
    this.#now = end;
  }
}
