import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { IncompleteSources } from './IncompleteSources';

describe('IncompleteSources', () => {
  it('names each hub with what is in the way, and since when', async () => {
    renderInTestApp(
      <IncompleteSources
        sources={[
          { hub: 'a', reason: 'timeout', since: '2026-01-02T03:04:05Z' },
          { hub: 'b', reason: 'no such host', since: 'yesterday' },
          { hub: 'c', reason: 'It is down. Start it.', since: '' },
        ]}
      />,
    );
    const status = await screen.findByRole('status');
    expect(status).toHaveTextContent(/Hub a, since Jan 2, 2026.*: timeout\./);
    expect(status).toHaveTextContent('Hub b: no such host.');
    expect(status).toHaveTextContent(/Hub c: It is down\. Start it\.$/);
  });
});
