export const VIEWER_ROWS = [
  {
    row: 17,
    title: 'Requests to the hub per viewer and minute, page open',
    key: 'hubRequestsPerViewerMinute',
    unit: '',
    goal: '0',
    isMet: ({ high }) => high === 0,
  },
];

export const LIST_ROWS = [
  {
    row: 18,
    title: 'Page of 50 Compute Pools, p95',
    key: 'listP95Ms',
    unit: ' ms',
    goal: '≤ 50 ms',
    isMet: ({ high }) => high <= 50,
  },
  {
    row: 18,
    title: 'Page of 50 Compute Pools, median',
    key: 'listP50Ms',
    unit: ' ms',
    goal: '≤ 50 ms',
    isMet: ({ high }) => high <= 50,
  },
];
