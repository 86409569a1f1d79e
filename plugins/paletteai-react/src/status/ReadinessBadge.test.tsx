import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { ReadinessBadge } from './ReadinessBadge';

/** What the icon of the badge with a text looks like. */
async function iconOf(text: string): Promise<string | undefined> {
  const badge = (await screen.findByText(text)).closest('[class*=Badge]');
  return badge?.querySelector('svg')?.outerHTML;
}

describe('ReadinessBadge', () => {
  it('says the state in the words of the hub, where it has any', async () => {
    renderInTestApp(
      <>
        <ReadinessBadge readiness="ready" phase="Running" />
        <ReadinessBadge readiness="deleting" />
      </>,
    );
    expect(await screen.findByText('Running')).toBeInTheDocument();
    expect(screen.getByText('Deleting')).toBeInTheDocument();
    expect(screen.queryByText('Ready')).not.toBeInTheDocument();
  });

  it('tells what failed from what is not ready yet', async () => {
    renderInTestApp(
      <>
        <ReadinessBadge readiness="notReady" phase="Failed" />
        <ReadinessBadge readiness="notReady" phase="Deploying" />
        <ReadinessBadge readiness="notReady" phase="Pending" />
      </>,
    );
    const failed = await iconOf('Failed');
    const deploying = await iconOf('Deploying');
    expect(deploying).toBeDefined();
    expect(failed).not.toBe(deploying);
    expect(deploying).toBe(await iconOf('Pending'));
  });
});
