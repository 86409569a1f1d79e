import { percentile } from '../shared/report/statistics.mjs';

const ROWS = 50;
const WARM_UP = 10;
/** As a person looks through a list. */
const QUERIES = [
  'orderField=name',
  'orderField=createdAt&order=desc',
  'orderField=status',
  'orderField=project&order=desc',
  'search=pool-77',
  'status=Running',
  'project=project-7',
];

/** How long pages of fifty rows take, with the conditions of the policy applied to all rows. */
export async function measureLists(client, options) {
  const ask = index =>
    client.listPools(`limit=${ROWS}&${QUERIES[index % QUERIES.length]}`);
  for (let index = 0; index < WARM_UP; index += 1) {
    await ask(index);
  }
  const runs = [];
  for (let run = 0; run < options.repeats; run += 1) {
    const durations = [];
    for (let index = 0; index < options.requests; index += 1) {
      const startedAt = performance.now();
      await ask(index);
      durations.push(performance.now() - startedAt);
    }
    runs.push({
      listP50Ms: percentile(durations, 0.5),
      listP95Ms: percentile(durations, 0.95),
    });
  }
  return runs;
}
