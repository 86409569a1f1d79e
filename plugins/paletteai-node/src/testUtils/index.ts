/**
 * A clock that tests control, and patience with what happens in its own time, for tests of packages
 * that use this one.
 *
 * @packageDocumentation
 */
export { eventually } from './eventually';
export { FakeClock } from './FakeClock';
export type { FakeClockOptions } from './FakeClock';
