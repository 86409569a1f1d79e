import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTable } from './renderTable.mjs';
import { formatFigure, percentile, summarize } from './statistics.mjs';

test('gives the median and the range of several runs', () => {
  const runs = [{ a: 3 }, { a: 1 }, { a: 2 }, { b: 9 }];

  assert.deepEqual(summarize(runs, 'a'), { median: 2, low: 1, high: 3 });
  assert.deepEqual(summarize([{ a: 1 }, { a: 2 }], 'a').median, 1.5);
  assert.deepEqual(summarize([{ a: [4, 1] }, { a: [7] }], 'a').median, 4);
});

test('knows no figure where none was measured', () => {
  assert.equal(summarize([], 'a'), undefined);
  assert.equal(summarize([{ a: undefined }, { a: NaN }], 'a'), undefined);
});

test('keeps what never came as the highest', () => {
  assert.deepEqual(summarize([{ a: Infinity }, { a: 1 }, { a: 2 }], 'a'), {
    median: 2,
    low: 1,
    high: Infinity,
  });
  assert.equal(
    summarize([{ a: Infinity }, { a: Infinity }], 'a').median,
    Infinity,
  );
});

test('gives percentiles by the nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);

  assert.equal(percentile(values, 0.95), 19);
  assert.equal(percentile(values, 0.5), 10);
  assert.equal(percentile([7], 0.95), 7);
  assert.equal(percentile([1, Infinity], 0.95), Infinity);
});

test('shows three digits, and whole numbers from a hundred on', () => {
  assert.equal(formatFigure(0.12345), '0.123');
  assert.equal(formatFigure(12.345), '12.3');
  assert.equal(formatFigure(1234.5), '1235');
  assert.equal(formatFigure(0), '0');
  assert.equal(formatFigure(Infinity), 'never');
});

const ROW = {
  row: 3,
  title: 'Latency',
  key: 'latencyMs',
  unit: ' ms',
  goal: '≤ 10 ms',
  isMet: ({ high }) => high <= 10,
};
const cellsOf = (runs, anchorRuns) =>
  renderTable({
    rows: [ROW],
    subjects: { ours: runs, theirs: anchorRuns },
    anchor: 'theirs',
  })[2]
    .split('|')
    .slice(4, 6)
    .map(cell => cell.trim());

test('shows ratios to the anchor, and whether the goal is met', () => {
  assert.deepEqual(
    cellsOf(
      [{ latencyMs: 4 }, { latencyMs: 6 }],
      [{ latencyMs: 20 }, { latencyMs: 20 }],
    ),
    ['**0.25 ×** 5 ms (4–6), met', '20 ms'],
  );
});

test('says that a goal is missed, and shows no ratio to nothing', () => {
  assert.deepEqual(cellsOf([{ latencyMs: 11 }], [{ latencyMs: 0 }]), [
    '11 ms, **missed**',
    '0 ms',
  ]);
  assert.deepEqual(cellsOf([{ latencyMs: 1 }], [{ latencyMs: Infinity }]), [
    '1 ms, met',
    'never',
  ]);
});

test('claims nothing about what was not measured', () => {
  assert.deepEqual(cellsOf([{}], []), ['not measured', 'not measured']);
});
