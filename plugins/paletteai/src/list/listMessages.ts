/** Texts around lists. */
export const listMessages = {
  search: 'Search',
  tenant: 'Tenant',
  allTenants: 'All Tenants',
  status: 'Status',
  anyStatus: 'Any status',
  tags: 'Tags',
  anyTag: 'Any tag',
  owner: 'Owner',
  anyOwner: 'Any owner',
  facetValue: '{{value}} ({{projects}})',
  searchValues: 'Search values',
  sort: 'Sort by',
  ascending: '{{field}}, ascending',
  descending: '{{field}}, descending',
  clear: 'Clear filters',
  all: 'Show all {{total}}',
  range: '{{from}} to {{to}} of {{total}}',
  noMatch: {
    title: 'No matches',
    description: 'Change the search or the filters.',
  },
} as const;
